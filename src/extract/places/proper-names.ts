import type { AuxiliaryRole, LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';

export interface ProperName {
  readonly to: number;
  /** Words separated by spaces; `Saint-Aubrin-les-Prés` is one. */
  readonly words: number;
  /** All in capitals and short: `CAPA`. */
  readonly acronym: boolean;
}

const LONGEST_NAME = 16;
const ACRONYM_LENGTH = 6;
/** A name goes on over no verb: `le comité a labellisé Ifs`. */
const VERBS: ReadonlySet<AuxiliaryRole> = new Set([
  'have',
  'had',
  'be',
  'was',
  'see',
  'justNow',
  'future',
  'can',
]);

/** A run of capitalised words, with hyphens and apostrophes inside: `Saint-Aubrin-les-Prés`, `Le Monde`. */
export function properName(
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
): ProperName | undefined {
  const first = tokens[from];
  if (first?.capital !== true) return undefined;
  let to = from + 1;
  let words = 1;
  while (to < tokens.length && to < from + LONGEST_NAME) {
    const token = tokens[to];
    const next = tokens[to + 1];
    if (token === undefined) break;
    if (
      (token.norm === '-' || token.norm === "'") &&
      token.glued &&
      next?.glued === true &&
      next.kind === 'word'
    )
      to += 2;
    else if (token.capital && !isStop(token, pack)) {
      words += 1;
      to += 1;
    } else break;
  }
  const acronym =
    to === from + 1 &&
    first.text.length <= ACRONYM_LENGTH &&
    first.text.length > 1 &&
    first.text === first.text.toUpperCase();
  return { to, words, acronym };
}

/**
 * Where a noun phrase ends that a proper name closes: after `Hub`, that of `Hub de la réussite de Caen`.
 * Undefined where no capitalised word follows before the phrase breaks off.
 */
export function nameEnd(tokens: readonly Token[], from: number, pack: LanguagePack): number | undefined {
  const { particles } = pack.recipients;
  let end: number | undefined;
  let lowerWords = 0;
  for (let index = from; index < tokens.length && index < from + LONGEST_NAME; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const isVerb = VERBS.has(pack.auxiliaries.get(token.lower) ?? 'filler');
    const isParticle = particles.has(token.norm) && !token.capital && !isVerb;
    if (isParticle) continue;
    if (isVerb) break;
    if (token.capital) {
      end = index + 1;
      lowerWords = 0;
    } else if (
      token.kind === 'word' &&
      end === undefined &&
      lowerWords < 2 &&
      opensNoun(tokens, index, from, pack)
    )
      lowerWords += 1;
    else if (token.kind === 'word' && end !== undefined && token.glued) end = index + 1;
    else break;
  }
  return end;
}

/** A lower-case word inside a name follows a particle (`de la réussite`) or the head itself (`jardin public`). */
function opensNoun(tokens: readonly Token[], index: number, from: number, pack: LanguagePack): boolean {
  if (index === from) return true;
  const before = tokens[index - 1];
  return before !== undefined && pack.recipients.particles.has(before.norm);
}

function isStop(token: Token, pack: LanguagePack): boolean {
  return pack.dates.months.has(token.norm) || pack.dates.weekdays.has(token.norm);
}
