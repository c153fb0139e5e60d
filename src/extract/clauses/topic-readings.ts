import type { Clitic } from '../languages/function-words.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import type { PredicateSpan } from './mentions.js';
import type { Reading } from './reading.js';
import { topicAt } from './topic.js';

/** `Anne Morel, adjointe à la voirie, a reçu le trophée`: for the town the text speaks of. */
export function personReading(
  layout: Layout,
  predicate: PredicateSpan,
  pack: LanguagePack,
): Reading | undefined {
  if (predicate.verb.id !== 'receives' || predicate.outcome !== 'awarded' || predicate.relative)
    return undefined;
  const before = layout.view.tokens.slice(0, predicate.from);
  if (layout.groups.some((group) => group.to <= predicate.from && group.role === 'bare')) return undefined;
  const named = before.some(
    (token, index) =>
      (token.capital && pack.recipients.firstNames.has(token.norm) && before[index + 1]?.capital === true) ||
      (pack.people.titles.has(token.norm) && token.capital),
  );
  const acts = before.some((token) => pack.recipients.representatives.has(token.norm));
  return named && acts
    ? { group: topicAt(predicate.from), rule: `person-${predicate.verb.id}`, confidence: 0.78 }
    : undefined;
}

/** `Le jury y a ajouté une mention`: to what the text spoke of last. */
export function addedReading(
  layout: Layout,
  predicate: PredicateSpan,
  pack: LanguagePack,
): Reading | undefined {
  const { from, to, verb } = predicate;
  const hasPlace = layout.view.tokens.slice(from, to).some(({ lower }) => pack.placePronouns.has(lower));
  const byJury = layout.nouns.some((noun) => noun.noun === 'jury' && noun.to <= from);
  return verb.id === 'adds' && hasPlace && byJury && layout.groups.length === 0
    ? { group: topicAt(from), rule: 'adds-to', confidence: 0.83 }
    : undefined;
}

/** `le jury lui a décerné`, `nous a distingués`: whoever the text spoke of last. */
export function pronounReading(predicate: PredicateSpan, pronouns: readonly Clitic[]): Reading | undefined {
  return predicate.clitic !== undefined && pronouns.includes(predicate.clitic)
    ? {
        group: topicAt(predicate.from, predicate.clitic === 'us'),
        rule: `pronoun-${predicate.verb.id}`,
        confidence: 0.85,
      }
    : undefined;
}

/** `Les efforts d'Ifs ont plu au jury, qui lui a attribué`: the one town of the sentence so far. */
export function ofSentence(layout: Layout, predicate: PredicateSpan): Reading | undefined {
  if (predicate.clitic !== 'to-it' || !(predicate.relative || predicate.tense === 'gerund')) return undefined;
  const [group, ...others] = layout.groups.filter(({ to }) => to <= predicate.from);
  const isOne = group?.members.length === 1 && others.length === 0 && group.role !== 'by';
  return isOne ? { group, rule: `pronoun-${predicate.verb.id}`, confidence: 0.83 } : undefined;
}
