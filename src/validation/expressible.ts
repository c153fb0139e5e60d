import { DataFactory } from 'n3';
import type { SourcedDocument } from '../rdf/document.js';
import { termText } from '../rdf/n-quads.js';
import type { SiteIris } from '../rdf/namespaces.js';
import { expandTerm } from '../rdf/terms.js';
import { type Problem, unexpressible } from '../rdf/unexpressible.js';
import { locate } from './origins.js';
import type { ShapeResult } from './report.js';

/**
 * What no syntax of RDF could say the same of, as violations. Where a shape has spoken about the same property, it did so
 * in the author's words, and that is enough.
 *
 * @param found what the shapes say of the document
 */
export function expressibleResults(
  sourced: SourcedDocument,
  found: readonly ShapeResult[],
  site: SiteIris,
): ShapeResult[] {
  const told = new Set(found.map(({ focusNode, path }) => `${focusNode} ${path}`));
  return unexpressible(sourced.document)
    .map((problem) => toResult(problem, sourced, site))
    .filter(({ focusNode, path }) => path === undefined || !told.has(`${focusNode} ${path}`));
}

function toResult(problem: Problem, sourced: SourcedDocument, site: SiteIris): ShapeResult {
  const { code, node, term, value, message } = problem;
  const rules = `${site.configuration.base}shapes#`;
  const location = locate(sourced, { focusNode: node, terms: new Set(term === undefined ? [] : [term]) });
  return {
    severity: 'violation',
    document: sourced.document.path,
    focusNode: node,
    ...(term === undefined ? {} : { path: expandTerm(term, site.vocabulary) }),
    ...(value === undefined ? {} : { value: termText(DataFactory.literal(value)) }),
    shape: `${rules}${code.replace('/', '-')}`,
    component: `${rules}Expressible`,
    ...(location === undefined ? {} : { location }),
    message,
  };
}
