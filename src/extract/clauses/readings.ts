import type { LanguagePack } from '../languages/pack.js';
import { candidacyReading } from './candidacies.js';
import type { Layout } from './clause.js';
import { displacedReading } from './displaced.js';
import type { Group } from './groups.js';
import type { PredicateSpan } from './mentions.js';
import { ownerReading, possessorReading } from './owner-readings.js';
import { participleReading } from './participle-readings.js';
import type { Reading } from './reading.js';
import { subjectOf } from './subject.js';
import { topicAt } from './topic.js';
import { addedReading, ofSentence, personReading, pronounReading } from './topic-readings.js';

const LONGEST_FRONT = 8;
const LONGEST_OFFICE = 5;
/** Tokens between a verb and the colon before the names. */
const LONGEST_LEAD = 28;

/** Finds the recipient of a verb of outcome by its frame and voice. `end` is where the next verb begins. */
export function readingOf(
  layout: Layout,
  predicate: PredicateSpan,
  end: number,
  pack: LanguagePack,
): Reading | undefined {
  const { frame } = predicate.verb;
  if (predicate.voice === 'bare') return participleReading(layout, predicate, pack);
  if (predicate.enabled === true) return enabledReading(layout, predicate, pack);
  if (predicate.unique !== undefined) return uniqueReading(layout, predicate);
  const behalf = frame === 'receives' ? layout.groups.find((group) => group.members[0]?.behalf) : undefined;
  if (behalf !== undefined) return { group: behalf, rule: `behalf-${predicate.verb.id}`, confidence: 0.9 };
  const hasPassiveSubject = frame === 'gives' || frame === 'honours' ? predicate.voice === 'passive' : true;
  const possessed = frame === 'keeps' ? possessorReading(layout, predicate, end, pack) : undefined;
  if (possessed !== undefined) return possessed;
  if (hasPassiveSubject) {
    const subject = subjectOf(layout, predicate, pack);
    if (subject !== undefined)
      return {
        group: subject.group,
        rule: `subject-${predicate.verb.id}`,
        confidence: 0.95 * subject.certainty,
      };
    const candidacy = candidacyReading(layout, predicate, pack);
    if (candidacy !== undefined) return candidacy;
    const merit = meritReading(layout, predicate, pack);
    if (merit !== undefined) return merit;
    const named =
      namedAfterColon(layout, predicate) ??
      namedAfterCount(layout, predicate, pack) ??
      namedAfterVerb(layout, predicate);
    if (named !== undefined) return { group: named, rule: `named-${predicate.verb.id}`, confidence: 0.9 };
  }
  const added = addedReading(layout, predicate, pack);
  if (added !== undefined) return added;
  const person = personReading(layout, predicate, pack);
  if (person !== undefined) return person;
  const displaced = displacedReading(layout, predicate, pack);
  if (displaced !== undefined) return displaced;
  if (frame === 'honours' && predicate.voice === 'active')
    return (
      honouredReading(layout, predicate, end, pack) ??
      listedReading(layout, predicate, pack) ??
      pronounReading(predicate, ['it', 'us'])
    );
  if (frame === 'gives') {
    const listed = predicate.voice === 'active' ? namedAfterColon(layout, predicate) : undefined;
    if (listed !== undefined) return { group: listed, rule: 'gives-to-those', confidence: 0.88 };
    return (
      ofSentence(layout, predicate) ??
      pronounReading(predicate, ['to-it', 'us', 'to-them']) ??
      givenReading(layout, predicate, end, pack)
    );
  }
  return frame === 'keeps' ? ownerReading(layout, predicate, end, pack) : undefined;
}

/** `Trois communes perdent une fleur : Caen, Ifs et Lisieux`; `Obtiennent trois fleurs : Caen et Ifs`. */
function namedAfterColon(layout: Layout, predicate: PredicateSpan): Group | undefined {
  const { tokens } = layout.view;
  const colon = tokens.findIndex((token, index) => index >= predicate.to && token.norm === ':');
  if (colon < 0 || colon - predicate.to > LONGEST_LEAD) return undefined;
  const group = layout.groups.find((other) => other.from > colon);
  const isNamed = group?.role === 'bare' && !group.members[0]?.anaphor && group.from - colon <= 2;
  const hasOwnVerb = layout.predicates.some((other) => other.voice !== 'bare' && other.from > colon);
  return isNamed && !hasOwnVerb ? group : undefined;
}

/** `Deux communes perdent une fleur, Caen et Ifs.`: as many names close the sentence as towns were counted. */
function namedAfterCount(layout: Layout, { from, to }: PredicateSpan, pack: LanguagePack): Group | undefined {
  const { tokens } = layout.view;
  const last = layout.groups.at(-1);
  if (last?.role !== 'bare' || last.from < to || tokens[last.from - 1]?.norm !== ',') return undefined;
  const rest = tokens.slice(last.to);
  const number = layout.numbers.findLast((span) => span.to <= from && !span.ordinal && !span.approximate);
  const counts = tokens.slice(number?.to, from).some(({ norm }) => pack.counts.units.has(norm));
  const isAlone = layout.groups.every((group) => group === last || group.role !== 'bare');
  const areAll = number?.value === last.members.length && last.members.every(({ anaphor }) => !anaphor);
  return counts && isAlone && areAll && rest.every(({ kind }) => kind === 'mark') ? last : undefined;
}

/** `Sont labellisées cette année Caen et Ifs.`: the verb opens the sentence, its subjects close it. */
function namedAfterVerb(layout: Layout, predicate: PredicateSpan): Group | undefined {
  if (predicate.from > 0) return undefined;
  const [group, ...others] = layout.groups;
  const isLast = others.length === 0 && group?.role === 'bare' && !group.members[0]?.anaphor;
  const hasOwnVerb = layout.predicates.some((other) => other !== predicate && other.voice !== 'bare');
  return group !== undefined && isLast && !hasOwnVerb ? group : undefined;
}

/** `le jury a distingué Ifs`, `récompense le travail de la commune d'Ifs`. */
function honouredReading(
  layout: Layout,
  predicate: PredicateSpan,
  end: number,
  pack: LanguagePack,
): Reading | undefined {
  const after = layout.groups.filter((other) => other.from >= predicate.to && other.to <= end);
  const group = after.find((other) => other.role === 'bare');
  if (group !== undefined && group.from - predicate.to <= 4)
    return { group, rule: 'honours-object', confidence: 0.9 };
  const [owner] = after;
  if (owner?.role !== 'of' || owner.from - predicate.to > LONGEST_FRONT) return undefined;
  const merit = layout.view.tokens
    .slice(predicate.to, owner.from)
    .some((token) => pack.merits.has(token.norm));
  return merit ? { group: owner, rule: 'honours-merit', confidence: 0.85 } : undefined;
}

/** `a reconnu deux nouvelles communes « Ville prudente » : Ifs et Caen`: those counted before the colon. */
function listedReading(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Reading | undefined {
  const { tokens } = layout.view;
  const group = namedAfterColon(layout, predicate);
  const lead = tokens.slice(predicate.to, group?.from ?? predicate.to);
  // `pour la finale`, but not the word in a label's name
  const isForElse = lead.some(
    ({ norm }, index) =>
      pack.prepositions.get(norm) === 'for' &&
      layout.programmes.every(({ from, to }) => predicate.to + index < from || predicate.to + index >= to),
  );
  const areTowns = !isForElse && lead.some(({ norm }) => pack.counts.units.has(norm));
  const number = layout.numbers.find(({ from, to }) => from >= predicate.to && to <= (group?.from ?? 0));
  return group !== undefined && areTowns && number?.value === group.members.length
    ? { group, rule: 'honours-those', confidence: 0.88 }
    : undefined;
}

/** `Caen est la première commune à décrocher …`, `C'est au tour d'Ifs de recevoir …`. */
function uniqueReading(layout: Layout, predicate: PredicateSpan): Reading | undefined {
  const before = layout.groups.filter((group) => group.to <= predicate.from);
  const isTurn = predicate.unique === 'turn';
  const group = isTurn ? before.at(-1) : before.find((other) => other.role === 'bare');
  if (group === undefined || (isTurn && group.role !== 'of')) return undefined;
  const crosses = layout.predicates.some(
    (other) => other.from >= group.to && other.to <= predicate.from && other.voice !== 'bare',
  );
  const becomes = crosses && !isTurn;
  return { group, rule: `unique-${predicate.verb.id}`, confidence: becomes ? 0.8 : 0.88 };
}

/** `a permis à Ifs de décrocher`, `ce qui lui permet d'obtenir`: who was enabled holds the award. */
function enabledReading(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Reading | undefined {
  const group = layout.groups.filter((other) => other.to <= predicate.from).at(-1);
  if (group?.role === 'to' && predicate.from - group.to <= 3)
    return { group, rule: `enabled-${predicate.verb.id}`, confidence: 0.88 };
  const near = layout.view.tokens.slice(Math.max(0, predicate.from - 5), predicate.from);
  return near.some((token) => pack.words.pronouns.indirect.has(token.lower))
    ? { group: topicAt(predicate.from), rule: `enabled-${predicate.verb.id}`, confidence: 0.85 }
    : undefined;
}

/** `Les efforts de Caen ont été récompensés`: in the passive what is honoured is the subject. */
function meritReading(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Reading | undefined {
  if (predicate.verb.frame !== 'honours' || predicate.voice !== 'passive') return undefined;
  const owner = layout.groups.filter((group) => group.to <= predicate.from).at(-1);
  if (owner?.role !== 'of' || predicate.from - owner.to > LONGEST_FRONT) return undefined;
  const { tokens } = layout.view;
  const isMerit = tokens
    .slice(Math.max(0, owner.from - 4), owner.from)
    .some(({ norm }) => pack.merits.has(norm));
  const isOpen = tokens.slice(owner.to, predicate.from).some(({ norm }) => norm === ';' || norm === ':');
  return isMerit && !isOpen ? { group: owner, rule: 'merit-honoured', confidence: 0.85 } : undefined;
}

/** `à Caen`; for a flag that flies also `sur la plage`. */
function isReceiver(layout: Layout, group: Group, predicate: PredicateSpan, pack: LanguagePack): boolean {
  return (
    group.role === 'to' ||
    isActedFor(layout, group, pack) ||
    (predicate.verb.id === 'flies' && group.role === 'at')
  );
}

/** `au maire de Caen`, not `présidé par le maire de Caen`. */
function isActedFor({ view: { tokens } }: Layout, group: Group, pack: LanguagePack): boolean {
  if (group.role !== 'of' || !group.represented) return false;
  const before = tokens.slice(Math.max(0, group.from - LONGEST_OFFICE), group.from);
  const office = before.findLastIndex(({ norm }) => pack.recipients.representatives.has(norm));
  return before
    .slice(Math.max(0, office - 2), Math.max(0, office))
    .some(({ norm }) => pack.prepositions.get(norm) === 'to');
}

/** `C'est à Caen que le jury a décerné le label`. */
function cleftReceiver(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Group | undefined {
  const { tokens } = layout.view;
  const group = layout.groups.find(
    ({ role, to }) => role === 'to' && to <= predicate.from && pack.reportOpeners.has(tokens[to]?.norm ?? ''),
  );
  const before = tokens.slice(0, group?.from ?? 0);
  return before.length <= 5 && before.some(({ lower }) => pack.auxiliaries.get(lower) === 'be')
    ? group
    : undefined;
}

/** `a remis ses prix jeudi dernier à Rennes`: a day before it makes it the place. */
function isScene(layout: Layout, { from, members }: Group): boolean {
  return members.length === 1 && layout.dates.some(({ to }) => to <= from && from - to <= 1);
}

/** `a remis, à Caen, ses labels`: where, not to whom. */
function isParenthesis(layout: Layout, group: Group, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  let index = group.from - 1;
  while (pack.prepositions.has(tokens[index]?.norm ?? '') || pack.determiners.has(tokens[index]?.norm ?? ''))
    index -= 1;
  return tokens[index]?.norm === ',' && tokens[group.to]?.norm === ',';
}

/** `a octroyé à la commune une deuxième fleur`; a plain `à Caen` after a passive may be the venue. */
function givenReading(
  layout: Layout,
  predicate: PredicateSpan,
  end: number,
  pack: LanguagePack,
): Reading | undefined {
  const group =
    layout.groups.find(
      (other) =>
        other.from >= predicate.to &&
        other.to <= end &&
        isReceiver(layout, other, predicate, pack) &&
        !isParenthesis(layout, other, pack) &&
        !isScene(layout, other),
    ) ?? cleftReceiver(layout, predicate, pack);
  if (group === undefined) return undefined;
  const handed = pack.handing.has(layout.view.tokens[predicate.to - 1]?.lower ?? '');
  const named =
    isActedFor(layout, group, pack) ||
    group.members.some(({ headed, anaphor, what }) => headed || anaphor || what === 'epci');
  const sure = !handed || predicate.voice === 'active' || named;
  return { group, rule: 'gives-to', confidence: sure ? 0.92 : 0.5 };
}
