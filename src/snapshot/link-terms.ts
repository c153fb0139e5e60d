import { TERMS } from '../rdf/terms.js';

/** How evidence hangs together inside an article: what it is about is linked by plainer terms already. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  'rdf:subject',
  'rdf:predicate',
  'rdf:object',
  'oa:hasSource',
  'oa:hasBody',
  'oa:hasTarget',
]);

/** Whether a term names other things, and its uses are shown there as incoming links. */
export function isLinkTerm(term: string): boolean {
  return TERMS.get(term) === 'iri' && !NOT_SHOWN.has(term);
}
