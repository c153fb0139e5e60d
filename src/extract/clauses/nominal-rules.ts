import type { LanguagePack, Outcome } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import { firstWithin, type Layout } from './clause.js';
import { type AwardDraft, levelValue } from './drafts.js';
import type { Group } from './groups.js';
import type { Span } from './mentions.js';
import { topicAt } from './topic.js';

/** A noun that stands for a verb of outcome. */
export interface Deed {
  readonly at: number;
  readonly outcome: Outcome;
}

const LONGEST_PHRASE = 24;
const FARTHEST_GOVERNOR = 4;
/** What stands after a quotation is not told in it. */
const CLOSING_QUOTES = new Set(['»', '”']);

/**
 * Drafts from nouns that stand for a verb: `l'entrée de Caen dans le réseau`, `le renouvellement du label`,
 * `la candidature d'Ifs à la quatrième fleur`. `verbal` are the drafts of the sentence's verbs, which say more.
 */
export function nominalDrafts(
  layout: Layout,
  verbal: readonly AwardDraft[],
  pack: LanguagePack,
): AwardDraft[] {
  if (layout.view.sentence.tokens.at(-1)?.norm === '?') return [];
  const [deed] = deedsIn(layout.view.tokens, pack).filter((one) => isAsserted(layout, one, pack));
  if (deed === undefined || verbal.length > 0) return [];
  const end = Math.min(deed.at + LONGEST_PHRASE, phraseEnd(layout, deed));
  const level = firstWithin(layout.levels, deed.at + 1, end);
  const programme = firstWithin(layout.programmes, deed.at + 1, end);
  const noun = firstWithin(layout.nouns, deed.at + 1, end);
  const names = pack.nouns.get('award') ?? [];
  const isAward =
    level !== undefined ||
    programme !== undefined ||
    noun?.noun === 'award' ||
    names.includes(layout.view.tokens[deed.at]?.lower ?? '');
  const owner = ownerOf(layout, deed, end, pack);
  if (owner === undefined || !(isAward || isTownsCandidacy(layout, deed, owner, pack))) return [];
  const date = layout.dates.find(({ date: { relation } }) => relation === 'on');
  const isStep = level?.ordinal === false && level.value === 1;
  const value = isStep ? undefined : levelValue(level);
  const used: readonly (Span | undefined)[] = [owner.group, level, programme];
  return owner.group.members.map((recipient) => ({
    view: layout.view,
    rule: `${pack.code}/award/${owner.rule}-${deed.outcome}`,
    confidence: owner.confidence,
    recipient,
    outcome: deed.outcome,
    anterior: false,
    from: Math.min(deed.at, owner.group.from),
    to: Math.max(deed.at + 1, ...used.map((span) => span?.to ?? 0)),
    ...(value === undefined ? {} : { level: value }),
    ...(programme === undefined ? {} : { programme }),
    ...(date === undefined || deed.outcome === 'candidate' ? {} : { date }),
  }));
}

/** `le dossier d'Ifs est à l'étude`; not `la demande d'Ifs pour une école`, `le dossier de la médiathèque`. */
function isTownsCandidacy(
  { view: { tokens } }: Layout,
  deed: Deed,
  { group }: Owner,
  pack: LanguagePack,
): boolean {
  const areTowns = group.members.every(({ what }) => what === 'commune' || what === 'epci');
  const isNext = group.role === 'of' && group.from - deed.at <= FARTHEST_GOVERNOR;
  const hasPurpose = pack.prepositions.has(tokens[group.to]?.norm ?? '');
  return deed.outcome === 'candidate' && areTowns && isNext && !hasPurpose;
}

/** The outcome of a noun that a verb of receiving has for its object: `a obtenu le renouvellement de son label`. */
export function deedAfter(tokens: readonly Token[], from: number, pack: LanguagePack): Outcome | undefined {
  return deedsIn(tokens.slice(from, from + FARTHEST_GOVERNOR), pack)[0]?.outcome;
}

/** Nouns that stand for a verb of outcome, in order. */
export function deedsIn(tokens: readonly Token[], pack: LanguagePack): Deed[] {
  return tokens.flatMap(({ norm }, at) => {
    for (const [outcome, words] of pack.deeds) if (words.has(norm)) return [{ at, outcome }];
    return [];
  });
}

/** Not `en vue du renouvellement`, `dossier de labellisation`, `le renouvellement est en jeu`, nor with a verb that tells what is to come. */
function isAsserted(layout: Layout, deed: Deed, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  if (deed.outcome === 'candidate') return tokens[deed.at + 1]?.kind !== undefined;
  const before = tokens.slice(Math.max(0, deed.at - FARTHEST_GOVERNOR), deed.at);
  const isPart = before.some(
    ({ norm }) =>
      pack.undone.has(norm) ||
      (pack.prepositions.get(norm) === 'for' && !isCongratulation(tokens, pack)) ||
      pack.deeds.get('candidate')?.has(norm) === true ||
      pack.denials.has(norm),
  );
  const isOpen = tokens.some(({ lower }) =>
    ['future', 'conditional', 'wish', 'negation', 'can'].includes(pack.auxiliaries.get(lower) ?? ''),
  );
  const isUncertain = tokens.slice(deed.at).some(({ norm }) => pack.uncertain.has(norm));
  return !isPart && !isOpen && !isUncertain;
}

/** `Félicitations à Ifs pour l'obtention du label`: what one is congratulated for has happened. */
function isCongratulation(tokens: readonly Token[], pack: LanguagePack): boolean {
  return tokens.slice(0, 2).some(({ norm }) => pack.topicMarkers.has(norm));
}

/** The noun's phrase ends with the next verb. */
function phraseEnd(layout: Layout, deed: Deed): number {
  const next = layout.predicates.find((predicate) => predicate.from > deed.at && predicate.voice !== 'bare');
  return next?.from ?? layout.view.tokens.length;
}

interface Owner {
  readonly group: Group;
  readonly rule: string;
  readonly confidence: number;
}

/** `de Caen`, `à Ifs`, `par Caen` after the noun; else the subject before it, where the text says `son label`. */
function ownerOf(layout: Layout, deed: Deed, end: number, pack: LanguagePack): Owner | undefined {
  const { tokens } = layout.view;
  const open = tokens.findIndex(({ text }, index) => index > deed.at && CLOSING_QUOTES.has(text));
  const after = layout.groups.find(
    (group) =>
      group.from > deed.at &&
      group.to <= (open < 0 ? end : Math.min(end, open)) &&
      ['of', 'by', 'to', 'for'].includes(group.role),
  );
  if (after !== undefined) return { group: after, rule: 'deed-of', confidence: 0.85 };
  const before = layout.groups.filter((group) => group.to <= deed.at);
  const subject = before.find((group) => group.role === 'bare' || group.represented);
  if (subject !== undefined && deed.outcome !== 'candidate')
    return { group: subject, rule: 'deed-under', confidence: 0.8 };
  const isOwn = layout.view.tokens
    .slice(Math.max(0, deed.at - 1), end)
    .some((token) => pack.possessives.has(token.lower));
  const hasOthers = layout.groups.some((group) => !group.members[0]?.anaphor);
  if (!isOwn || hasOthers) return undefined;
  return { group: topicAt(deed.at), rule: 'deed-own', confidence: 0.78 };
}
