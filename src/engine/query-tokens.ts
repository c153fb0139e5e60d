/** One lexical token of a SPARQL text. `word` is a keyword, name, variable or number. */
export interface QueryToken {
  readonly kind: 'word' | 'iri' | 'string' | 'open' | 'close' | 'operator' | 'other';
  readonly text: string;
  /** UTF-16 offset of its first character. */
  readonly offset: number;
}

const SPACE_AND_COMMENTS = /(?:\s|#[^\n\r]*(?:[\n\r]|$))+/uy;
// biome-ignore lint/suspicious/noControlCharactersInRegex: IRIREF of the grammar names them
const IRI = /<[^<>"{}|^`\\\u0000-\u0020]*>/uy;
const SHORT_STRING = { '"': /"(?:[^"\\\n\r]|\\.)*"/uy, "'": /'(?:[^'\\\n\r]|\\.)*'/uy } as const;
const LONG_STRING = {
  '"': /"""(?:[^"\\]|\\.|"(?!""))*"""/suy,
  "'": /'''(?:[^'\\]|\\.|'(?!''))*'''/suy,
} as const;
const WORD = /[?$@]?[\p{L}\p{N}_:%.\u00B7-](?:[\p{L}\p{N}\p{M}_:%.\u00B7-]|\\[^uU])*/uy;
const OPERATOR = /\|\||&&|\^\^|[!<>]=|[-+*/|^!=<>?]/uy;

/**
 * Splits a query into tokens in linear time. It never refuses: what is no token of SPARQL comes as `other`, for the
 * parser to complain about. It exists to bound a query before any parser with recursion sees it.
 */
export function* queryTokens(query: string): Generator<QueryToken> {
  const unterminated = new Set<string>();
  let offset = 0;
  while (offset < query.length) {
    offset += match(SPACE_AND_COMMENTS, query, offset)?.length ?? 0;
    if (offset >= query.length) return;
    const token = tokenAt(query, offset, unterminated);
    yield token;
    offset += token.text.length;
  }
}

function tokenAt(query: string, offset: number, unterminated: Set<string>): QueryToken {
  const first = query.charAt(offset);
  if ('{(['.includes(first)) return { kind: 'open', text: first, offset };
  if ('})]'.includes(first)) return { kind: 'close', text: first, offset };
  if (first === '"' || first === "'") {
    const text = stringAt(query, offset, first, unterminated);
    return text === undefined ? { kind: 'other', text: first, offset } : { kind: 'string', text, offset };
  }
  const iri = first === '<' ? match(IRI, query, offset) : undefined;
  if (iri !== undefined) return { kind: 'iri', text: iri, offset };
  const word = match(WORD, query, offset);
  if (word !== undefined) return { kind: 'word', text: word, offset };
  const operator = match(OPERATOR, query, offset);
  if (operator !== undefined) return { kind: 'operator', text: operator, offset };
  return { kind: 'other', text: first, offset };
}

/** A long string that does not end is looked for once only: each attempt reads to the end of the query. */
function stringAt(
  query: string,
  offset: number,
  quote: '"' | "'",
  unterminated: Set<string>,
): string | undefined {
  const long = quote.repeat(3);
  if (query.startsWith(long, offset) && !unterminated.has(long)) {
    const text = match(LONG_STRING[quote], query, offset);
    if (text !== undefined) return text;
    unterminated.add(long);
  }
  return match(SHORT_STRING[quote], query, offset);
}

function match(pattern: RegExp, query: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(query)?.[0];
}
