import type { AuxiliaryRole, LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import type { LevelSpan, NumberSpan } from './mentions.js';

const CLOSING = new Set([',', ')', '"']);
const BEING_AND_HAVING: readonly AuxiliaryRole[] = [
  'have',
  'had',
  'be',
  'was',
  'future',
  'conditional',
  'can',
];

/**
 * `Ifs, ville trois fleurs, accueille la fête`, `Ifs (3 fleurs) ouvre un parc`: the level only says which town it is,
 * since the sentence goes on with a verb. Ask it of sentences whose verbs tell no award; in a list or above one a level is news.
 */
export function isDescription(layout: Layout, level: LevelSpan | NumberSpan, pack: LanguagePack): boolean {
  const { tokens, sentence } = layout.view;
  const isProse = sentence.block.kind === 'paragraph' && !sentence.headline;
  if (!isProse || level.ordinal) return false;
  const isClosed = CLOSING.has(tokens[level.to]?.norm ?? '');
  const next = tokens.findIndex(({ norm }, index) => index >= level.to && !CLOSING.has(norm));
  const word = tokens[next];
  const isNews = layout.predicates.some(
    ({ from, voice, verb }) => from === next && voice !== 'bare' && !verb.held,
  );
  return isClosed && !isNews && word !== undefined && isVerb(word, pack);
}

/** No list holds every verb: a word that is of no other small class, and no participle. */
function isVerb({ kind, capital, norm, lower }: Token, pack: LanguagePack): boolean {
  if (kind !== 'word' || capital) return false;
  const role = pack.auxiliaries.get(lower);
  if (role !== undefined)
    return BEING_AND_HAVING.includes(role) || role === 'reflexive' || role === 'negation';
  const isOther =
    [
      pack.determiners,
      pack.articles,
      pack.conjunctions,
      pack.adverbs,
      pack.novelty,
      pack.towns,
      pack.also,
    ].some((words) => words.has(norm)) ||
    [pack.prepositions, pack.numbers.cardinals, pack.numbers.ordinals].some((words) => words.has(norm));
  const isSmall = [pack.including, pack.likewise, pack.relativePronouns, pack.alone, pack.deserved].some(
    (words) => words.has(norm),
  );
  const isRemark = [...pack.remarks.values()].some((words) => words.has(norm));
  const describes =
    pack.dates.participleEndings.some((ending) => lower.endsWith(ending)) || lower.endsWith('é');
  return !isOther && !isSmall && !isRemark && !describes && !norm.endsWith(pack.adverbEnding);
}
