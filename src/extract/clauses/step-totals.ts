import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import type { LevelValue } from './drafts.js';
import type { PredicateSpan } from './mentions.js';

/** A number whose unit was said before, and where it ends. */
export interface EllipticLevel {
  readonly level: LevelValue;
  readonly to: number;
}

const LONGEST_TOTAL = 14;
const LONGEST_RELATIVE = 8;

/** `gagne une étoile, pour atteindre quatre`: what one more makes in all. */
export function totalAfter(
  layout: Layout,
  predicate: PredicateSpan,
  pack: LanguagePack,
): EllipticLevel | undefined {
  if (predicate.verb.steps !== true) return undefined;
  const { tokens } = layout.view;
  const specified = specifiedStep(layout, predicate, pack);
  if (specified !== undefined) return specified;
  const at = tokens.findIndex(
    (token, index) =>
      index > predicate.to && index - predicate.to < LONGEST_TOTAL && pack.totals.has(token.norm),
  );
  if (at < 0) return undefined;
  const number = [...layout.numbers, ...layout.levels].find((span) => span.from > at && span.from - at <= 4);
  if (number === undefined || typeof number.value !== 'number' || number.value > 10) return undefined;
  return { level: { value: number.value, unit: '' }, to: number.to };
}

/** `gagne une fleur, la troisième`. */
function specifiedStep(layout: Layout, { to }: PredicateSpan, pack: LanguagePack): EllipticLevel | undefined {
  const { tokens } = layout.view;
  const [step, which] = layout.steps.filter(({ from }) => from >= to);
  if (step?.value !== 1 || which?.ordinal !== true || typeof which.value !== 'number') return undefined;
  const [comma, article, ...others] = tokens.slice(step.to, which.from);
  const isApposed = comma?.norm === ',' && pack.articles.has(article?.norm ?? '') && others.length === 0;
  return isApposed && endsPhrase(tokens[which.to], pack)
    ? { level: { value: which.value, unit: '' }, to: which.to }
    : undefined;
}

/** `en perd une et se retrouve à trois`: four were held. */
export function lostAfterStep(
  layout: Layout,
  predicate: PredicateSpan,
  pack: LanguagePack,
): EllipticLevel | undefined {
  if (predicate.verb.outcome !== 'lost' || predicate.outcome !== 'lost') return undefined;
  const { tokens } = layout.view;
  const [one, left] = layout.steps.filter(({ from }) => from >= predicate.to);
  const isStepBack = one?.value === 1 && !one.ordinal && one.from - predicate.to <= 1;
  if (!isStepBack || left === undefined || typeof left.value !== 'number' || left.ordinal) return undefined;
  const between = tokens.slice(one.to, left.from);
  const isLeft =
    between.length <= LONGEST_RELATIVE && between.some((token) => pack.leftovers.has(token.norm));
  return isLeft && left.value <= 10 ? { level: { value: left.value + 1, unit: '' }, to: left.to } : undefined;
}

/** `brigue la troisième`: nothing follows that the ordinal could count. */
export function endsPhrase(token: Token | undefined, { words }: LanguagePack): boolean {
  return token === undefined || token.kind === 'mark' || words.phraseOpeners.has(token.norm);
}
