import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import type { AwardDraft } from './drafts.js';
import type { Group } from './groups.js';
import type { PredicateSpan } from './mentions.js';

const NEAR = 1;
/** Tokens of `dans le cercle des villes labellisées` between the verb and the names. */
const LONGEST_WAY = 7;

/** Those whom the subject joins, `Caen` in `Ifs rejoint Caen, trois lauriers`: they hold that level, Ifs may not. */
export function companionsOf(layout: Layout, { verb, voice, from, to }: PredicateSpan): Group | undefined {
  if (verb.id !== 'is-among' || voice !== 'active') return undefined;
  const hasSubject = layout.groups.some((group) => group.role === 'bare' && group.to <= from);
  const joined = layout.groups.find(
    (group) => group.role === 'bare' && group.from >= to && group.from - to <= NEAR,
  );
  if (!hasSubject || joined === undefined || layout.view.tokens[joined.to]?.norm !== ',') return undefined;
  return layout.levels.some((level) => level.from === joined.to + 1) ? joined : undefined;
}

/** Those whom a town joins, and who have the label already: `Ifs rejoint Caen et Cabourg dans le cercle des quatre fleurs`. */
export function companyDrafts(
  layout: Layout,
  verbal: readonly AwardDraft[],
  pack: LanguagePack,
): AwardDraft[] {
  const joining = layout.predicates.find(
    ({ from, to, voice, outcome }) =>
      voice === 'active' &&
      outcome === 'awarded' &&
      layout.view.tokens.slice(from, to).some(({ norm }) => pack.joining.has(norm)),
  );
  const group = joining === undefined ? undefined : joinedBy(layout, joining, pack);
  if (joining === undefined || group === undefined) return [];
  const news = verbal.find(({ from, to }) => from <= joining.from && to >= joining.to);
  if (news === undefined && !areSaidToHold(layout, group, pack)) return [];
  return group.members.map((recipient) => ({
    view: layout.view,
    rule: `${pack.code}/award/joined`,
    confidence: 0.8,
    recipient,
    outcome: 'mentioned',
    anterior: false,
    from: joining.from,
    to: group.to,
    ...(news?.level === undefined ? {} : { level: news.level }),
    ...(news?.programme === undefined ? {} : { programme: news.programme }),
  }));
}

/** Several known towns after the verb, with nothing but the way to them between. */
function joinedBy(layout: Layout, { to }: PredicateSpan, pack: LanguagePack): Group | undefined {
  const group = layout.groups.find(({ from }) => from >= to);
  if (group?.role !== 'bare' || group.members.length < 2 || group.from - to > LONGEST_WAY) return undefined;
  const areTowns = group.members.every(({ what, anaphor }) => what === 'commune' && !anaphor);
  const isDirect = layout.view.tokens.slice(to, group.from).every((token) => isOnTheWay(token, pack));
  return areTowns && isDirect ? group : undefined;
}

function isOnTheWay({ norm, lower }: Token, pack: LanguagePack): boolean {
  return (
    norm === "'" ||
    pack.articles.has(norm) ||
    pack.prepositions.has(norm) ||
    pack.adverbs.has(norm) ||
    pack.clubs.has(norm) ||
    pack.towns.has(norm) ||
    pack.nouns.get('award')?.includes(lower) === true
  );
}

/** `…, déjà membres`. */
function areSaidToHold({ view: { tokens } }: Layout, { to }: Group, pack: LanguagePack): boolean {
  return tokens[to]?.norm === ',' && pack.appositionOpeners.has(tokens[to + 1]?.norm ?? '');
}
