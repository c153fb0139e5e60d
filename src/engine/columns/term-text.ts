/** A term as results show it. */
export type ShownTerm =
  | { readonly kind: 'iri'; readonly value: string }
  /** A plain string without `datatype` and `language`. */
  | {
      readonly kind: 'literal';
      readonly value: string;
      readonly language?: string;
      readonly datatype?: string;
    };

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

/** Reads a term in the canonical form of N-Triples. */
export function parseTerm(ntriples: string): ShownTerm {
  if (ntriples.startsWith('<')) return { kind: 'iri', value: ntriples.slice(1, -1) };
  const end = ntriples.lastIndexOf('"');
  const value = unescaped(ntriples.slice(1, end));
  const rest = ntriples.slice(end + 1);
  if (rest.startsWith('@')) return { kind: 'literal', value, language: rest.slice(1) };
  return rest === ''
    ? { kind: 'literal', value }
    : { kind: 'literal', value, datatype: rest.slice('^^<'.length, -1) };
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(/\\(?:u([0-9A-F]{4})|(.))/gu, (_escape, code: string | undefined, short: string) =>
    code === undefined ? (ESCAPES[short] ?? short) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
