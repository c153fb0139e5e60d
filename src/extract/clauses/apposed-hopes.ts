import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import type { PredicateSpan, Span } from './mentions.js';

/** Where ends what is hoped for in `Ifs, candidate pour la première fois, repart avec …`: at its comma. */
export function endOfHope(
  { view: { tokens } }: Layout,
  predicate: PredicateSpan,
  pack: LanguagePack,
): number | undefined {
  if (!isApposedHope(tokens, predicate, pack)) return undefined;
  const comma = tokens.findIndex(({ norm }, index) => index >= predicate.to && norm === ',');
  return comma < 0 ? undefined : comma;
}

/**
 * `Ifs, candidate pour la première fois, ramène une fleur`: the award stands with another verb, which tells what came of
 * the hope whether it is known or not.
 */
export function isOutdone(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): boolean {
  const comma = endOfHope(layout, predicate, pack);
  if (comma === undefined) return false;
  const awards: readonly Span[] = [...layout.levels, ...layout.programmes, ...layout.distinctions];
  const isNamed = [...awards, ...layout.nouns].some(({ from, to }) => from >= predicate.to && to <= comma);
  return !isNamed && awards.some(({ from }) => from > comma);
}

/** `candidate pour la deuxième fois, a reçu …`: one hopes again, and wins what one wins. */
export function isOfHope(layout: Layout, { from }: Span, pack: LanguagePack): boolean {
  return layout.predicates.some((predicate) => {
    const end = endOfHope(layout, predicate, pack);
    return end !== undefined && predicate.to <= from && from < end;
  });
}

/** The noun after a comma or at the start, though `candidate` is a verb's form too. */
function isApposedHope(
  tokens: readonly Token[],
  { voice, outcome, from }: PredicateSpan,
  { aspirants }: LanguagePack,
): boolean {
  if (outcome !== 'candidate') return false;
  const before = tokens[from - 1];
  const isNoun = aspirants.has(tokens[from]?.norm ?? '') && (before === undefined || before.norm === ',');
  return voice === 'bare' || isNoun;
}
