import type { LanguagePack, PrepositionRole } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import type { Group } from './groups.js';
import type { PredicateSpan } from './mentions.js';
import type { Reading } from './reading.js';

const APPOSITION_MARKS = new Set([',', '"', ':', '(']);
const LONGEST_APPOSITION = 5;
const LONGEST_FRONT = 8;
const LONGEST_GAP = 14;
const NEAREST_AWARD = 2;
const FARTHEST_HOLDER = 6;

/** Before whose name the holder of an award stands after a participle that describes it. */
const HOLDERS: Partial<Record<PredicateSpan['verb']['frame'], readonly PrepositionRole[]>> = {
  receives: ['by'],
  gives: ['to'],
  keeps: ['to', 'for'],
};

/** `Ifs, labellisée depuis 2015, …`; `Ifs est la seule commune retenue`; `Labellisée en 2015, Ifs …`. */
export function participleReading(
  layout: Layout,
  predicate: PredicateSpan,
  pack: LanguagePack,
): Reading | undefined {
  const { tokens } = layout.view;
  const { id } = predicate.verb;
  const before = layout.groups.filter((group) => group.to <= predicate.from && group.role === 'bare').at(-1);
  if (before !== undefined) {
    if (isCopula(layout, before, predicate, pack))
      return { group: before, rule: `copula-${id}`, confidence: 0.92 };
    if (isApposed(layout, before.to, predicate.from, pack))
      return { group: before, rule: `participle-${id}`, confidence: 0.9, ...told(layout, before, pack) };
    if (headlineAward(layout, predicate, before))
      return { group: before, rule: `headline-${id}`, confidence: 0.85, told: true };
    return undefined;
  }
  const after = layout.groups.find(({ role }) => role !== 'by');
  const fronted =
    after !== undefined &&
    after.role === 'bare' &&
    predicate.from <= LONGEST_FRONT &&
    after.from - predicate.to <= LONGEST_GAP &&
    !isOfNoun(tokens, predicate, pack);
  if (!fronted || !commaBefore(tokens, after.from, pack)) return describedAward(layout, predicate, pack);
  return { group: after, rule: `fronted-${id}`, confidence: 0.88 };
}

/** `Voilà Ifs labellisée`: told as news. */
function told({ view }: Layout, group: Group, { words }: LanguagePack): { told?: true } {
  return words.presentatives.has(view.tokens[group.from - 1]?.norm ?? '') ? { told: true } : {};
}

/** `Par un courrier reçu le 4 mai, Ifs …`: what was received is the letter. */
function isOfNoun(
  tokens: Layout['view']['tokens'],
  { from, verb }: PredicateSpan,
  pack: LanguagePack,
): boolean {
  if (verb.frame !== 'receives') return false;
  return tokens.slice(0, from).some((token) => pack.determiners.has(token.norm) && token.kind === 'word');
}

/** `sont les trois communes retenues`. */
function isCopula(layout: Layout, group: Group, predicate: PredicateSpan, pack: LanguagePack): boolean {
  const gap = layout.view.tokens.slice(group.to, predicate.from);
  const role = pack.auxiliaries.get(gap[0]?.lower ?? '');
  return (
    (role === 'be' || role === 'was') &&
    gap.length <= LONGEST_FRONT &&
    gap.every((token) => token.kind !== 'mark' || token.norm === "'")
  );
}

function commaBefore(tokens: Layout['view']['tokens'], from: number, pack: LanguagePack): boolean {
  let index = from - 1;
  while (index > 0 && pack.determiners.has(tokens[index]?.norm ?? '')) index -= 1;
  return tokens[index]?.norm === ',';
}

/** `La troisième fleur obtenue par Ifs`, `le label décerné à la commune d'Ifs en 2020`, `label renouvelé pour Ifs`. */
function describedAward(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Reading | undefined {
  const roles = HOLDERS[predicate.verb.frame] ?? [];
  const isAward = [...layout.programmes, ...layout.levels].some(
    (span) => span.to <= predicate.from && predicate.from - span.to <= NEAREST_AWARD,
  );
  const group = layout.groups.find(({ from }) => from >= predicate.to);
  if (!isAward || group === undefined || !(roles as readonly string[]).includes(roleOf(group)))
    return undefined;
  const gap = layout.view.tokens.slice(predicate.to, group.from);
  if (gap.length > FARTHEST_HOLDER || !gap.every((token) => isLight(layout, token, pack))) return undefined;
  const isVenue = pack.handing.has(layout.view.tokens[predicate.to - 1]?.lower ?? '') && !isNamed(group);
  return { group, rule: `described-${predicate.verb.id}`, confidence: isVenue ? 0.5 : 0.86, told: true };
}

/** `T : le label renouvelé`: between a name that opens a headline and the participle stands the label and no more. */
function headlineAward(layout: Layout, predicate: PredicateSpan, group: Group): boolean {
  if (!layout.view.sentence.headline || predicate.verb.frame === 'honours') return false;
  const award = [...layout.programmes, ...layout.levels].find(
    ({ from, to }) => from >= group.to && to <= predicate.from && predicate.from - to <= 1,
  );
  const mark = layout.view.tokens[group.to];
  return award !== undefined && mark?.kind === 'mark' && award.from - group.to <= FARTHEST_HOLDER;
}

/** `au maire d'Ifs`: Ifs is the receiver. */
function roleOf(group: Group): string {
  return group.represented ? 'to' : group.role;
}

function isNamed(group: Group): boolean {
  return group.represented || group.members.some((member) => member.headed || member.anaphor);
}

/** Articles, prepositions, dates and offices: nothing that could be a complement of its own. */
function isLight({ dates, view }: Layout, token: Token, pack: LanguagePack): boolean {
  const { norm } = token;
  const at = view.tokens.indexOf(token);
  return (
    norm === "'" ||
    pack.articles.has(norm) ||
    pack.determiners.has(norm) ||
    pack.prepositions.has(norm) ||
    pack.adverbs.has(norm) ||
    pack.recipients.representatives.has(norm) ||
    dates.some(({ from, to }) => from <= at && to > at)
  );
}

/** Nothing but marks, adverbs and words for a town: `Ifs, tout juste labellisée`, `Ifs à nouveau récompensée`. */
function isApposed(layout: Layout, from: number, to: number, pack: LanguagePack): boolean {
  return (
    to - from <= LONGEST_APPOSITION &&
    layout.view.tokens
      .slice(from, to)
      .every(
        ({ norm }, index) =>
          APPOSITION_MARKS.has(norm) ||
          pack.words.appositionFillers.has(norm) ||
          pack.adverbs.has(norm) ||
          pack.towns.has(norm) ||
          norm.endsWith(pack.adverbEnding) ||
          layout.repeats.some((span) => span.from <= from + index && span.to > from + index),
      )
  );
}
