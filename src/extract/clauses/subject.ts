import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import { endOfOwned, type Layout } from './clause.js';
import type { Group } from './groups.js';
import type { PredicateSpan } from './mentions.js';

export interface Subject {
  readonly group: Group;
  /** 1 for a name right before the verb, less for one across an apposition. */
  readonly certainty: number;
}

const SHORT_GAP = 4;
/** Tokens of what a subject does before `et` and the verb: `Ifs a été auditée en juin et attend`. */
const LONGEST_SHARED = 16;

/** The recipients that are the grammatical subject of a verb, as far as that can be told from word order. */
export function subjectOf(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Subject | undefined {
  if (isCounted(layout, predicate, pack)) return undefined;
  const before = layout.groups.filter((group) => group.to <= predicate.from).reverse();
  for (const group of before) {
    if (!canBeSubject(group) && !isAntecedent(layout, group, predicate, pack)) continue;
    if (closesAgentList(layout, group, pack) || isEcho(layout, group, pack)) continue;
    if (isOfRelative(layout, group, predicate, pack)) continue;
    if (isLikened(layout, group, pack) || isWhere(layout, group)) continue;
    if (isOfTownspeople(layout, group, predicate, pack)) continue;
    const certainty = linkCertainty(layout, group, predicate, pack);
    if (certainty > 0) return { group, certainty: group.represented ? certainty * 0.85 : certainty };
  }
  return undefined;
}

function canBeSubject(group: Group): boolean {
  return group.role === 'bare' || (group.role === 'of' && group.represented);
}

/** `le label de Caen, qui le détient depuis 2012`, `à Caen, qui …`: the relative clause is about the town. */
function isAntecedent(layout: Layout, group: Group, predicate: PredicateSpan, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  const gap = tokens.slice(group.to, predicate.from);
  if (
    !predicate.relative ||
    gap.some((token) => token.kind === 'word' && !pack.relativePronouns.has(token.norm))
  )
    return false;
  if (group.role !== 'of') return true;
  const owned = endOfOwned(layout, group, pack);
  return [...layout.nouns, ...layout.levels, ...layout.programmes].some(({ to }) => to === owned);
}

/** `Ifs, comme Caen, a obtenu`: the one that another is likened to. */
function isLikened({ view: { tokens }, groups }: Layout, group: Group, pack: LanguagePack): boolean {
  const isCompared = tokens
    .slice(Math.max(0, group.from - 2), group.from)
    .some(({ norm }) => pack.likewise.has(norm));
  const isApart = tokens[group.to]?.norm === ',';
  return isCompared && isApart && groups.some((other) => other.role === 'bare' && other.to < group.from);
}

/** `Le Clos des Simples (Orbec) est labellisé`: the town of what is named before the parentheses. */
function isWhere({ view: { tokens } }: Layout, { from, to }: Group): boolean {
  return tokens[from - 1]?.norm === '(' && tokens[to]?.norm === ')' && tokens[from - 2]?.capital === true;
}

/** `Les habitants de Caen ont été récompensés`: for themselves, where no label or level of the town is named. */
function isOfTownspeople(layout: Layout, group: Group, { from }: PredicateSpan, pack: LanguagePack): boolean {
  if (!group.represented || layout.levels.length + layout.programmes.length > 0) return false;
  const { tokens } = layout.view;
  // `Nos voisins d'Ifs en obtiennent une`
  const isOurs = tokens.slice(0, group.from).some(({ lower }) => pack.firstPerson.has(lower));
  if (isOurs && pack.words.pronouns.ofThem.has(tokens[from]?.norm ?? '')) return false;
  const noun = tokens.slice(0, endOfOwned(layout, group, pack)).at(-1);
  return pack.recipients.townspeople.has(noun?.norm ?? '');
}

/** `241 collectivités ont été distinguées`, `une soixantaine ont décroché`: a number of them, none of them named. */
function isCounted(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): boolean {
  const before = layout.view.tokens[predicate.from - 1];
  if (before === undefined) return false;
  if (pack.counts.units.has(before.norm) && !before.capital)
    return layout.groups.every((group) => group.to !== predicate.from);
  return layout.numbers.some((number) => number.approximate && number.to === predicate.from);
}

/** `co-porté par la Ville, la Région et l'Université de Caen a été …`: the last of those named after `par`. */
function closesAgentList(layout: Layout, group: Group, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  let index = group.from - 1;
  while (index > 0 && (pack.determiners.has(tokens[index]?.norm ?? '') || tokens[index]?.norm === "'"))
    index -= 1;
  const norm = tokens[index]?.norm ?? '';
  const isListed = pack.conjunctions.has(norm) || (norm === ',' && group.members.length > 1);
  const start = index;
  if (!isListed || !layout.groups.some((other) => other.to <= start && other.role === 'bare')) return false;
  for (; index >= 0; index--) {
    if (pack.prepositions.get(tokens[index]?.norm ?? '') === 'by') return true;
    const at = index;
    if (
      layout.predicates.some(
        (predicate) => predicate.from <= at && predicate.to > at && predicate.voice !== 'bare',
      )
    )
      return false;
  }
  return false;
}

/** `le foyer, où la Ville tient des permanences, a été reconnu`: the subject of a clause that ends before the verb. */
function isOfRelative(
  { view: { tokens } }: Layout,
  group: Group,
  { from }: PredicateSpan,
  pack: LanguagePack,
): boolean {
  const opener = tokens.slice(Math.max(0, group.from - 2), group.from);
  const opens = opener.some(({ lower }) => pack.relativeObjects.has(lower));
  return opens && tokens[from - 1]?.norm === ',' && from - group.to > 2;
}

/** `La métropole, elle, est labellisée`: a pronoun that only stresses the name before it. */
function isEcho({ view: { tokens }, groups }: Layout, group: Group, { words }: LanguagePack): boolean {
  const isApart =
    (tokens[group.from - 1]?.norm === ',' && tokens[group.to]?.norm === ',') ||
    words.emphasis.has(tokens[group.to]?.norm ?? '');
  const isPronoun = group.to - group.from === 1 && group.members[0]?.anaphor === true;
  return isApart && isPronoun && groups.some((other) => other.to <= group.from - 1);
}

/** `Ifs sort du réseau : la crèche ne reçoit plus`: what follows the colon has its own subject, unless it is Ifs's. */
function isOtherAfterColon(gap: readonly Token[], pack: LanguagePack): boolean {
  const colon = gap.findIndex((token, index) => token.norm === ':' && index > 0);
  const next = gap[colon + 1];
  return colon > 0 && next !== undefined && !pack.possessives.has(next.lower);
}

/** How surely nothing between the name and the verb is the true subject. */
function linkCertainty(layout: Layout, group: Group, predicate: PredicateSpan, pack: LanguagePack): number {
  const { tokens } = layout.view;
  const gap = tokens.slice(afterComplement(layout, group, predicate, pack), predicate.from);
  const [first] = gap;
  const last = gap.at(-1);
  if (first === undefined || last === undefined) return 1;
  if (gap.some((token) => token.norm === ';')) return 0;
  if (isOtherAfterColon(gap, pack)) return 0;
  const shared = layout.predicates.find(
    (other) => other.from >= group.to && other.to <= predicate.from && !other.relative,
  );
  if (shared !== undefined && shared.voice !== 'bare')
    return sharesSubject(layout, shared, predicate, pack) ? 0.95 : 0;
  const isObject =
    group.role === 'bare' &&
    layout.predicates.some(
      (other) => other.to <= group.from && group.from - other.to <= 1 && other.voice === 'active',
    );
  if (isObject) return 0.5;
  if (gap.length === 1) return predicate.relative || [',', '"', ')', ':'].includes(first.norm) ? 0.95 : 0.9;
  if (first.norm === ',' && last.norm === ',') return 0.95;
  if (first.norm === ',') return predicate.relative ? 0.9 : 0.85;
  if (first.norm === '(' && last.norm === ')') return 0.95;
  if (gap.length > 1 && gap.length <= LONGEST_SHARED && pack.conjunctions.has(last.norm)) return 0.85;
  if (gap.length <= SHORT_GAP && pack.words.and.has(first.norm)) return 0.85;
  return 0;
}

/** `Le dossier d'Ifs au label Territoria n'a pas été retenu`: the label belongs to the subject. */
function afterComplement(layout: Layout, group: Group, predicate: PredicateSpan, pack: LanguagePack): number {
  if (!group.represented) return group.to;
  const { tokens } = layout.view;
  const label = layout.programmes.find(({ from, to }) => from >= group.to && to <= predicate.from);
  const link = pack.prepositions.get(tokens[group.to]?.norm ?? '');
  const isComplement = link === 'to' || link === 'for' || link === 'of';
  return label !== undefined && isComplement && label.from - group.to <= SHORT_GAP ? label.to : group.to;
}

/** `Ifs décroche trois @ et conserve sa fleur`: no other name comes between the two verbs as a subject. */
function sharesSubject(
  layout: Layout,
  first: PredicateSpan,
  second: PredicateSpan,
  pack: LanguagePack,
): boolean {
  if (first.verb.frame === 'honours' && first.voice === 'active') return false;
  const between = layout.view.tokens.slice(first.to, second.from);
  return between.some(({ norm }) => norm === ',' || pack.words.sequence.has(norm));
}
