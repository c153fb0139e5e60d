import type { Term } from '@rdfjs/types';

const STRING = 'http://www.w3.org/2001/XMLSchema#string';
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A term in N-Triples syntax (RDF 1.1 N-Triples § 2), as reports show it. */
export function termToNTriples(term: Term): string {
  if (term.termType === 'NamedNode') return `<${term.value}>`;
  if (term.termType !== 'Literal') return `_:${term.value}`;
  const text = `"${term.value.replace(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character)}"`;
  if (term.language !== '') return `${text}@${term.language}`;
  return term.datatype.value === STRING ? text : `${text}^^<${term.datatype.value}>`;
}
