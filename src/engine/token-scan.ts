import type { Localized } from '../core/localized.js';
import type { QueryLimits } from './limits.js';
import { queryTokens } from './query-tokens.js';

/**
 * First defence: bounds length, nesting, tokens and operators of a query in linear time, before any parser sees it.
 *
 * @returns why the query is not looked at further, or `undefined`
 */
export function scanQuery(query: string, limits: QueryLimits): Localized | undefined {
  if (query.length > limits.characters) {
    return {
      fr: `La requête compte ${query.length} caractères ; ${limits.characters} au plus sont lus. Raccourcissez-la, ou faites-en plusieurs.`,
      en: `The query is ${query.length} characters long; at most ${limits.characters} are read. Shorten it, or split it into several.`,
    };
  }
  // Codepoint escapes (SPARQL 1.1, 19.2) stand for any character, brackets too, before the grammar applies; some
  // parsers replace them inside strings only. The bounds hold for both readings.
  const replaced = replaceCodepointEscapes(query);
  return scan(query, limits) ?? (replaced === query ? undefined : scan(replaced, limits));
}

function scan(query: string, limits: QueryLimits): Localized | undefined {
  let tokens = 0;
  let operators = 0;
  let nesting = 0;
  for (const token of queryTokens(query)) {
    tokens += 1;
    if (token.kind === 'operator') operators += 1;
    if (token.kind === 'open') nesting += 1;
    if (token.kind === 'close') nesting -= 1;
    if (nesting > limits.nesting)
      return tooMany({ fr: 'parenthèses imbriquées', en: 'nested brackets' }, limits.nesting);
    if (operators > limits.operators) return tooMany({ fr: 'opérateurs', en: 'operators' }, limits.operators);
    if (tokens > limits.tokens) return tooMany({ fr: 'lexèmes', en: 'tokens' }, limits.tokens);
  }
  return undefined;
}

/** The sentence that tells which bound a query exceeds. */
export function tooMany(what: Localized, limit: number): Localized {
  return {
    fr: `La requête a plus de ${limit} ${what.fr}. Simplifiez-la, ou faites-en plusieurs.`,
    en: `The query has more than ${limit} ${what.en}. Simplify it, or split it into several queries.`,
  };
}

function replaceCodepointEscapes(query: string): string {
  return query.replace(
    /\\u([0-9a-f]{4})|\\U([0-9a-f]{8})/giu,
    (written: string, short?: string, long?: string) => {
      const codepoint = Number.parseInt(short ?? long ?? '', 16);
      return codepoint <= 0x10ffff ? String.fromCodePoint(codepoint) : written;
    },
  );
}
