import type { Token } from '../text/tokens.js';
import { blocks, type Counted, type CountReading, reading, verbAfter } from './counted.js';

const VERB_REACH = 16;
const OBJECT_REACH = 5;
/** Between `rassemble`, `fort`, `concerne` and the number. */
const NETWORK_REACH = 7;
/** Between `attribué` and `à`. */
const GRANT_REACH = 8;

/** Counts of those that have what is awarded: members of a network, objects of a grant, holders. */
export function holdersReading(counted: Counted): CountReading | undefined {
  return networkReading(counted) ?? grantReading(counted);
}

/** `Le réseau rassemble 297 communes`, `un réseau qui approche les 600 communes`. */
function networkReading(counted: Counted): CountReading | undefined {
  const { view, number, pack } = counted;
  const before = view.tokens.slice(Math.max(0, number.from - NETWORK_REACH), number.from);
  const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
    tokens.some((token) => words.has(token.norm));
  if (!has(before, pack.counts.gathers) || !has(view.tokens.slice(0, number.from), pack.counts.networks))
    return undefined;
  return { ...reading(counted, 'laureates'), nearly: has(before, pack.counts.nearly) };
}

/** `l'attribution du label à quatorze territoires`. */
function grantReading(counted: Counted): CountReading | undefined {
  const { view, number, pack } = counted;
  // `à une vingtaine de communes`.
  const from = pack.prepositions.has(view.tokens[number.from - 1]?.norm ?? '')
    ? number.from
    : number.from - 1;
  if (pack.prepositions.get(view.tokens[from - 1]?.norm ?? '') !== 'to') return undefined;
  const grants = view.tokens
    .slice(Math.max(0, from - GRANT_REACH), from)
    .some((token) => pack.counts.grants.has(token.norm));
  return grants ? reading(counted, 'laureates') : undefined;
}

/** `242 villes portent ce titre`, `37 communes du département arborent aujourd'hui le panneau jaune`. */
export function heldReading(counted: Counted): CountReading | undefined {
  const { view, at, pack } = counted;
  const having = verbAfter(counted, pack.counts.having, VERB_REACH);
  const level = view.mentions.find(
    (one) => one.kind === 'level' && one.from - (having ?? one.from) <= OBJECT_REACH,
  );
  if (
    having !== undefined &&
    level !== undefined &&
    level.from > having &&
    !actsBetween(counted, having, level.from)
  )
    return reading(counted, 'laureates', level.to);
  const verb = verbAfter(counted, pack.counts.held, VERB_REACH);
  // `512 communes en bénéficient`.
  if (verb !== undefined && pack.counts.pronouns.has(view.tokens[verb - 1]?.norm ?? ''))
    return reading(counted, 'laureates', verb + 1);
  if (verb === undefined || view.mentions.some((mention) => blocks(mention, at, verb))) return undefined;
  const object = view.mentions.find(
    (mention) =>
      mention.from > verb &&
      mention.from <= verb + OBJECT_REACH &&
      (mention.kind === 'programme' ||
        mention.kind === 'level' ||
        (mention.kind === 'noun' && mention.noun === 'award')),
  );
  const rank = view.tokens.findIndex(
    (token, index) => index > verb && index <= verb + OBJECT_REACH && pack.levels.levelNouns.has(token.norm),
  );
  const to = object?.to ?? (rank < 0 ? undefined : rank + 1);
  return to === undefined ? undefined : reading(counted, 'laureates', to);
}

/** `ont demandé leur deuxième fleur`: another verb than that of having. */
function actsBetween({ view, pack }: Counted, verb: number, level: number): boolean {
  return (
    view.mentions.some((one) => one.kind === 'predicate' && one.from > verb && one.from < level) ||
    view.tokens
      .slice(verb + 1, level)
      .some((token) => token.lower.endsWith('é') || pack.counts.applied.has(token.norm))
  );
}
