import type { DocumentKind } from '../model/document-path.js';
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

/** What documents of a kind say again for schema.org's readers, beside a term of ours. */
const SAID_TWICE: Partial<Readonly<Record<DocumentKind, ReadonlySet<string>>>> = {
  award: new Set(['schema:about']), // the recipient
};

/** Whether a term of a document of this kind names other things, and its uses are shown there as incoming links. */
export function isLinkTerm(term: string, kind: DocumentKind): boolean {
  return TERMS.get(term) === 'iri' && !NOT_SHOWN.has(term) && SAID_TWICE[kind]?.has(term) !== true;
}
