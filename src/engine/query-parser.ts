import { sparql11ParserBuilder } from '@traqula/parser-sparql-1-1';
import {
  AstFactory,
  lex,
  MinimalSparqlParser,
  type SparqlQuery,
  sparqlCodepointEscape,
} from '@traqula/rules-sparql-1-1';
import { type Localized, verbatim } from '../core/localized.js';
import type { QueryPosition } from './contract.js';
import { queryTokens } from './query-tokens.js';

export type ParsedQuery =
  | { readonly kind: 'parsed'; readonly tree: SparqlQuery }
  | { readonly kind: 'malformed'; readonly message: Localized; readonly position?: QueryPosition }
  /** The parser ran out of stack: the query nests deeper than the token scan could see. */
  | { readonly kind: 'too-deep' };

/** A syntax error with the offset at which it was met, in the text after codepoint escapes were replaced. */
class QuerySyntaxError extends Error {
  constructor(
    readonly localized: Localized,
    readonly offset: number | undefined,
  ) {
    super(localized.en);
  }
}

const parser = new MinimalSparqlParser<SparqlQuery>(
  sparql11ParserBuilder.build({
    tokenVocabulary: lex.sparql11LexerBuilder.tokenVocabulary,
    queryPreProcessor: sparqlCodepointEscape,
    lexerConfig: { positionTracking: 'full' },
    errorHandler: ([error]) => {
      const image = error?.token.image ?? '';
      const offset = error?.token.startOffset;
      throw image === ''
        ? new QuerySyntaxError(INCOMPLETE, Number.POSITIVE_INFINITY)
        : new QuerySyntaxError(unexpected(image), offset);
    },
  }),
  { astFactory: new AstFactory() },
);

/**
 * Parses a SPARQL 1.1 query or update into its syntax tree, with source offsets. Not for the main thread: a hostile
 * query can keep it busy.
 */
export function parseQuery(query: string, baseIri: string): ParsedQuery {
  try {
    return { kind: 'parsed', tree: parser.parse(query, { baseIRI: baseIri }) };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'too-deep' };
    const message = error instanceof Error ? error.message : String(error);
    const offset = error instanceof QuerySyntaxError ? error.offset : offsetOf(message, query);
    return {
      kind: 'malformed',
      message: error instanceof QuerySyntaxError ? error.localized : explain(message),
      ...(offset === undefined ? {} : { position: positionAt(sparqlCodepointEscape(query), offset) }),
    };
  }
}

/** Line and column, from 1, of a UTF-16 offset; columns count characters. */
export function positionAt(query: string, offset: number): QueryPosition {
  const lines = query.slice(0, Math.min(offset, query.length)).split(/\r\n|[\n\r]/u);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

const UNKNOWN_PREFIX = /^Unknown prefix: (.*)$/u;
const UNEXPECTED_CHARACTER = /^unexpected character: ->(.*)<- at offset: (\d+)/su;

/** The lexer and the checks after parsing tell their place in words only. */
function offsetOf(message: string, query: string): number | undefined {
  const character = UNEXPECTED_CHARACTER.exec(message)?.[2];
  if (character !== undefined) return Number(character);
  const prefix = UNKNOWN_PREFIX.exec(message)?.[1];
  if (prefix === undefined) return undefined;
  for (const token of queryTokens(query)) {
    if (token.kind === 'word' && token.text.startsWith(`${prefix}:`)) return token.offset;
  }
  return undefined;
}

function explain(message: string): Localized {
  const character = UNEXPECTED_CHARACTER.exec(message)?.[1];
  if (character !== undefined) return unexpected(character);
  const prefix = UNKNOWN_PREFIX.exec(message)?.[1];
  if (prefix === undefined) return verbatim(excerpt(message, 300));
  const shown = excerpt(prefix);
  return {
    fr: `Le préfixe « ${shown}: » n’est pas déclaré. Ajoutez une ligne PREFIX ${shown}: <…> en tête.`,
    en: `The prefix “${shown}:” is not declared. Add a line PREFIX ${shown}: <…> at the top.`,
  };
}

const INCOMPLETE: Localized = {
  fr: 'La requête s’arrête alors qu’il manque encore quelque chose.',
  en: 'The query ends where something is still missing.',
};

function unexpected(text: string): Localized {
  const shown = excerpt(text);
  return {
    fr: `« ${shown} » n’est pas attendu ici.`,
    en: `“${shown}” is not expected here.`,
  };
}

function excerpt(text: string, length = 40): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
