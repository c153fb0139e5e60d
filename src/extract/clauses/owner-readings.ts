import type { LanguagePack } from '../languages/pack.js';
import { endOfOwned, type Layout } from './clause.js';
import type { Group } from './groups.js';
import type { PredicateSpan } from './mentions.js';
import type { Reading } from './reading.js';
import { topicAt } from './topic.js';

const NEAR = 4;
const OPENING_MARKS = new Set([',', ';', ':', '.']);

/** `l'association a renouvelé pour quatre ans le label d'Ifs`: whose it is, whoever keeps it going. */
export function possessorReading(
  layout: Layout,
  predicate: PredicateSpan,
  end: number,
  pack: LanguagePack,
): Reading | undefined {
  if (predicate.voice !== 'active') return undefined;
  const group = layout.groups.find(
    (other) => other.from >= predicate.to && other.to <= end && other.role === 'of',
  );
  if (group === undefined) return undefined;
  const owned = endOfOwned(layout, group, pack);
  const isOwned = [...layout.nouns, ...layout.levels].some(({ to }) => to === owned);
  return isOwned ? { group, rule: `possessor-${predicate.verb.id}`, confidence: 0.88 } : undefined;
}

/** `la préfecture a confirmé sa labellisation`, `le label de Caen a été renouvelé`: whose award it is. */
export function ownerReading(
  layout: Layout,
  predicate: PredicateSpan,
  end: number,
  pack: LanguagePack,
): Reading | undefined {
  const ours = ourReading(layout, predicate, pack);
  if (ours !== undefined) return ours;
  const rule = `owner-${predicate.verb.id}`;
  const indirect = layout.groups.find(
    (group) => group.from >= predicate.to && group.to <= end && (group.role === 'to' || group.role === 'for'),
  );
  const possessor = layout.groups.find(
    (group) => group.from >= predicate.to && group.to <= end && group.role === 'of',
  );
  const owner = ownerBefore(layout, predicate);
  const isTaken = predicate.verb.outcome === 'lost';
  const isNearest = indirect !== undefined && (possessor === undefined || indirect.from < possessor.from);
  if (isNearest && (isTaken || predicate.voice === 'passive' || owner === undefined))
    return { group: indirect, rule, confidence: isTaken ? 0.9 : 0.85 };
  if (owner !== undefined) return { group: owner, rule, confidence: 0.85 };
  if (possessor !== undefined) return { group: possessor, rule, confidence: 0.88 };
  const near = layout.view.tokens.slice(Math.max(0, predicate.from - NEAR), predicate.to + 2);
  const possessed = near.some((token) => pack.possessives.has(token.lower)) || predicate.verb.needsLevel;
  if (!possessed && isTheLabel(layout, predicate, pack))
    return { group: topicAt(predicate.from), rule: `label-${predicate.verb.id}`, confidence: 0.78 };
  return possessed
    ? { group: topicAt(predicate.from), rule: `topic-${predicate.verb.id}`, confidence: 0.85 }
    : undefined;
}

/** `À Rouen, le jury nous a confirmé nos trois fleurs`: of those who speak, wherever it was. */
function ourReading(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Reading | undefined {
  const near = layout.view.tokens.slice(Math.max(0, predicate.from - NEAR), predicate.to + 2);
  if (!near.some((token) => pack.firstPerson.has(token.lower))) return undefined;
  return { group: topicAt(predicate.from, true), rule: `topic-${predicate.verb.id}`, confidence: 0.85 };
}

/** `Le label a été renouvelé en 2021`, `Les deux lauriers du label … sont confirmés`: that of which the text speaks. */
function isTheLabel(
  { nouns, dates, levels, programmes, view: { tokens } }: Layout,
  { from, to, voice }: PredicateSpan,
  pack: LanguagePack,
): boolean {
  const awards = [...nouns.filter(({ noun }) => noun === 'award'), ...levels, ...programmes];
  const last = awards.find((one) => one.to === from);
  if (voice !== 'passive' || last === undefined) return false;
  const opening = tokens.slice(0, from).findLastIndex(({ norm }) => OPENING_MARKS.has(norm)) + 1;
  const first = awards.find((one) => one.from > opening && one.from - opening <= NEAR) ?? last;
  // `Le programme Petites villes de demain est prolongé`: not that of a town.
  if (pack.recipients.programmeHeads.has(tokens[first.from]?.norm ?? '')) return false;
  const before = tokens[first.from - 1]?.norm ?? '';
  const isArticle = before === "'" || pack.words.definiteArticles.has(before);
  const isDefinite = isArticle && first.from - opening <= NEAR;
  if (dates.some((date) => date.from >= to)) return isDefinite;
  const next = tokens[to];
  const link = pack.prepositions.get(next?.norm ?? '');
  const ends = next === undefined || next.kind === 'mark' || link === 'for' || link === 'by';
  return isDefinite && ends && first.kind !== 'noun';
}

/** Whose label it is, named before: `le label de Caen a été renouvelé`. */
function ownerBefore(layout: Layout, predicate: PredicateSpan): Group | undefined {
  return layout.groups.findLast(
    (group) =>
      group.to <= predicate.from &&
      group.role !== 'by' &&
      group.members.every((member) => member.what !== 'unknown' || member.headed),
  );
}
