import type { AuxiliaryRole, LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import type { LevelSpan, NumberSpan, Span } from './mentions.js';

/** Tokens of `ont vraiment convaincu`. */
const LONGEST_VERB = 4;
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
  const last = lastOfChain(layout, level, pack);
  // `ville quatre fleurs du Calvados, …`
  const area = layout.view.mentions.find(({ kind, from }) => kind === 'area' && from - last.to === 1);
  const to = area?.to ?? last.to;
  const isClosed = CLOSING.has(tokens[to]?.norm ?? '');
  const next = tokens.findIndex(({ norm }, index) => index >= to && !CLOSING.has(norm));
  const word = tokens[next];
  const winsOver = tokens.slice(next, next + LONGEST_VERB).some(({ lower }) => pack.actions.moved.has(lower));
  return isClosed && !winsOver && !isAlone(layout, next) && word !== undefined && isVerb(word, pack);
}

/** `Ifs (3 fleurs), Caen (2 fleurs) et Lisieux (1 fleur) accueillent`: the verb after the last is that of all. */
function lastOfChain(
  { groups, steps, view: { tokens } }: Layout,
  level: LevelSpan | NumberSpan,
  pack: LanguagePack,
): Span {
  let last: Span = level;
  for (const step of steps) {
    if (step.from < last.to) continue;
    const group = groups.find(({ from }) => from >= last.to);
    const isNext = group?.role === 'bare' && group.members.length === 1 && group.to < step.from;
    if (!isNext || step.from - group.to > 1 || step.ordinal) return last;
    if (!tokens.slice(last.to, group.from).every((token) => links(token, pack))) return last;
    last = step;
  }
  return last;
}

function links({ norm }: Token, pack: LanguagePack): boolean {
  return CLOSING.has(norm) || pack.conjunctions.has(norm) || pack.determiners.has(norm);
}

/** `Ifs, trois fleurs, confirme.`: a verb of outcome that has no object but the level. */
function isAlone({ predicates, view: { tokens } }: Layout, at: number): boolean {
  const verb = predicates.find(({ from, voice }) => from === at && voice !== 'bare');
  if (verb === undefined || verb.verb.held === true) return false;
  const next = tokens[verb.to];
  return next === undefined || next.kind === 'mark';
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
