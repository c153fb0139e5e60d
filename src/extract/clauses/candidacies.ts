import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import type { Group } from './groups.js';
import type { PredicateSpan, Span } from './mentions.js';
import type { Reading } from './reading.js';
import { topicAt } from './topic.js';

/** Tokens of `candidature déposée l'an dernier au label Ville prudente` before its verb. */
const LONGEST_CANDIDACY = 14;
const PURPOSES = new Set<string>(['of', 'to', 'for']);

/** Where the noun stands that is the verb's subject, in `le dossier présenté au label n'a pas été retenu`. */
export function candidacyBefore(
  layout: Layout,
  { from }: PredicateSpan,
  pack: LanguagePack,
): number | undefined {
  const { tokens } = layout.view;
  const words = pack.deeds.get('candidate');
  const start = Math.max(0, from - LONGEST_CANDIDACY);
  const at = tokens.findLastIndex(
    ({ norm }, index) => index >= start && index < from && words?.has(norm) === true,
  );
  if (at < 0) return undefined;
  // `sa première candidature`, `sa nouvelle demande`
  const isCounted =
    pack.numbers.ordinals.has(tokens[at - 1]?.norm ?? '') || pack.words.anew.has(tokens[at - 1]?.norm ?? '');
  const before = tokens[isCounted ? at - 2 : at - 1];
  const isSubject =
    before === undefined || pack.articles.has(before.norm) || pack.determiners.has(before.norm);
  const isInterrupted =
    tokens.slice(at, from).some(({ norm }) => norm === ';' || norm === ':') ||
    layout.predicates.some((other) => other.voice !== 'bare' && other.from > at && other.to <= from);
  return isSubject && !isInterrupted && isOfAward(layout, at + 1, from, pack) ? at : undefined;
}

/** Not `le dossier de la salle des fêtes`, `la demande de subvention`: what it is for, if told, is an award. */
function isOfAward(
  { programmes, levels, groups, unknownLabels, view: { tokens } }: Layout,
  from: number,
  to: number,
  pack: LanguagePack,
): boolean {
  const isInside = (span: Span): boolean => span.from >= from && span.to <= to;
  if (unknownLabels.some(isInside)) return false;
  if ([...programmes, ...levels].some(isInside)) return true;
  return tokens
    .slice(from, to)
    .every(
      ({ norm }, index) =>
        !PURPOSES.has(pack.prepositions.get(norm) ?? '') ||
        groups.some((group) => isTown(group) && group.from >= from && group.from - from - index <= 2),
    );
}

/** `le dossier d'Ifs`, not `le dossier de la médiathèque`. */
function isTown({ members }: Group): boolean {
  return members.every(({ what }) => what === 'commune' || what === 'epci' || what === 'unknown');
}

/** `Le dossier présenté au label n'a pas été retenu`, `Sa candidature n'a pas abouti`: of whom the text speaks. */
export function candidacyReading(
  layout: Layout,
  predicate: PredicateSpan,
  pack: LanguagePack,
): Reading | undefined {
  const isTold = predicate.voice === 'passive' || predicate.verb.id === 'succeeds';
  const at = isTold ? candidacyBefore(layout, predicate, pack) : undefined;
  if (at === undefined || layout.groups.some(({ from, to }) => from > at && to <= predicate.from))
    return undefined;
  return { group: topicAt(at), rule: `candidacy-${predicate.verb.id}`, confidence: 0.82 };
}
