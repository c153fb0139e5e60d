import type { Quad, Term } from '@rdfjs/types';
import { compareCodePoints, holdsSurrogate } from '../core/code-point-order.js';
import { documentIri } from '../model/document-path.js';
import type { Document } from './document.js';
import { RDF_LANG_STRING, type SiteIris, XSD_STRING } from './namespaces.js';
import { NodeWalk, type TermMaker } from './walk.js';

/**
 * Compiles the context to a function that writes a document as canonical N-Quads (RDF Dataset Canonicalization 1.0,
 * section 5, for a graph without blank nodes): lines sorted by code point, each once, each ending in a newline.
 */
export function compileNQuads(site: SiteIris): (document: Document) => string {
  const lines = compileNQuadLines(site);
  return (document) => joinLines(lines(document));
}

/** The same as sorted lines without their newline. */
export function compileNQuadLines(site: SiteIris): (document: Document) => string[] {
  const walk = new NodeWalk(site.vocabulary, TEXT_TERMS);
  return (document) => {
    const end = ` <${documentIri(site.configuration.base, document.path)}> .`;
    const lines: string[] = [];
    for (const node of document.nodes) {
      walk.walk(node, (subject, predicate, object) => {
        lines.push(`${subject} ${predicate} ${object}${end}`);
      });
    }
    return sortedUnique(lines);
  };
}

/** Canonical line of a quad: N-Triples where its graph is the default graph. Without newline. */
export function quadLine(quad: Quad): string {
  const graph = quad.graph.termType === 'DefaultGraph' ? '' : ` ${termText(quad.graph)}`;
  return `${termText(quad.subject)} ${termText(quad.predicate)} ${termText(quad.object)}${graph} .`;
}

/** Sorted by code point, without repetitions. */
export function sortedUnique(lines: string[]): string[] {
  // Code units and code points order alike but for surrogates; the built-in order is much faster.
  lines.sort(lines.some(holdsSurrogate) ? compareCodePoints : undefined);
  return lines.filter((line, index) => index === 0 || line !== lines[index - 1]);
}

export function joinLines(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Term in N-Triples syntax. */
export function termText(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      return `<${term.value}>`;
    case 'BlankNode':
      return `_:${term.value}`;
    case 'Literal':
      if (term.datatype.value === RDF_LANG_STRING) return TEXT_TERMS.inLanguage(term.value, term.language);
      if (term.datatype.value === XSD_STRING) return TEXT_TERMS.plain(term.value);
      return TEXT_TERMS.typed(term.value, `<${term.datatype.value}>`);
    case 'DefaultGraph':
    case 'Quad':
    case 'Variable':
      throw new TypeError(`a ${term.termType} has no place in N-Quads`);
  }
}

const TEXT_TERMS: TermMaker<string> = {
  iri: (iri) => `<${iri}>`,
  plain: (text) => `"${escapeText(text)}"`,
  inLanguage: (text, language) => `"${escapeText(text)}"@${language}`,
  typed: (text, datatype) => `"${escapeText(text)}"^^${datatype}`,
};

function escapeText(text: string): string {
  return MUST_ESCAPE.test(text) ? text.replace(ALL_TO_ESCAPE, escapeCharacter) : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what canonical N-Quads escapes
const MUST_ESCAPE = /[\u0000-\u001f"\\\u007f]/;
const ALL_TO_ESCAPE = new RegExp(MUST_ESCAPE, 'g');

function escapeCharacter(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};
