import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import type { Group } from './groups.js';
import type { PredicateSpan } from './mentions.js';
import type { Reading } from './reading.js';

/** Tokens between a relative pronoun and its verb: `le jury régional, unanime, a`. */
const LONGEST_RELATIVE = 8;
/** Tokens between a verb that opens its sentence and the subject after it. */
const LONGEST_INVERSION = 10;

/**
 * Recipients that do not stand where the verb's frame says: before a relative pronoun (`Ifs, à qui le jury a décerné`,
 * `Ifs, que le jury a distinguée`), in a cleft (`c'est à Ifs que revient`), before a passive (`à Ifs a été attribuée`), at the front,
 * after a verb that opens its sentence (`Ont obtenu une fleur Ifs et Caen`), among those counted (`dont Ifs`).
 */
export function displacedReading(
  layout: Layout,
  predicate: PredicateSpan,
  pack: LanguagePack,
): Reading | undefined {
  const { frame, id } = predicate.verb;
  const included = includedAfter(layout, predicate, pack);
  if (included !== undefined) return { group: included, rule: `included-${id}`, confidence: 0.86 };
  const relative = beforeRelative(layout, predicate, pack);
  if (relative !== undefined) return { group: relative, rule: `relative-${id}`, confidence: 0.88 };
  const isGiven = frame === 'gives' && predicate.voice !== 'bare';
  const before = layout.groups.find((group) => group.to === predicate.from && group.role === 'to');
  if (isGiven && before !== undefined) return { group: before, rule: `fronted-${id}`, confidence: 0.85 };
  const fronted = isGiven && predicate.voice === 'active' ? frontedReceiver(layout, predicate) : undefined;
  if (fronted !== undefined) return { group: fronted, rule: `fronted-${id}`, confidence: 0.82 };
  const after = isGiven ? undefined : subjectAfter(layout, predicate, pack);
  return after === undefined ? undefined : { group: after, rule: `inverted-${id}`, confidence: 0.82 };
}

/** `Douze communes ont été distinguées, dont Ifs et Caen`: some of those counted. */
function includedAfter(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Group | undefined {
  const { tokens } = layout.view;
  if (predicate.voice === 'bare') return undefined;
  const group = layout.groups.find(({ from, role }) => from >= predicate.to && role === 'bare');
  if (group === undefined || group.members[0]?.anaphor === true) return undefined;
  let before = group.from - 1;
  while (pack.determiners.has(tokens[before]?.norm ?? '') || pack.towns.has(tokens[before]?.norm ?? ''))
    before -= 1;
  const isIncluded = before > predicate.to && pack.including.has(tokens[before]?.norm ?? '');
  const isParted = [',', '('].includes(tokens[before - 1]?.norm ?? '');
  const hasOwnVerb = layout.predicates.some(
    ({ from, voice }) => voice !== 'bare' && from >= predicate.to && from < group.from,
  );
  return isIncluded && isParted && !hasOwnVerb ? group : undefined;
}

/** `À Ifs, le jury a décerné une troisième fleur`: one town, at the front, and nobody else to whom (`nous`). */
function frontedReceiver(layout: Layout, predicate: PredicateSpan): Group | undefined {
  if (predicate.clitic !== undefined) return undefined;
  const [group, ...others] = layout.groups;
  const isFront = group?.role === 'to' && group.from <= 1 && layout.view.tokens[group.to]?.norm === ',';
  if (!isFront || others.length > 0 || group.members.length > 1) return undefined;
  const byJury = layout.nouns.some(({ noun, to }) => noun === 'jury' && to <= predicate.from);
  const hasLevel = layout.levels.some(({ from }) => from >= predicate.to);
  return byJury && hasLevel ? group : undefined;
}

function beforeRelative(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Group | undefined {
  const { tokens } = layout.view;
  const { frame } = predicate.verb;
  if (predicate.voice === 'bare' || !['honours', 'gives', 'keeps'].includes(frame)) return undefined;
  return layout.groups.findLast((group) => {
    if (group.to > predicate.from || predicate.from - group.to > LONGEST_RELATIVE) return false;
    const gap = tokens.slice(group.to, predicate.from).map(({ norm }) => norm);
    const [first = '', second = ''] = gap[0] === ',' ? gap.slice(1) : gap;
    const isIndirect =
      pack.indirectRelatives.has(first) ||
      (pack.prepositions.get(first) === 'to' &&
        (pack.indirectRelatives.has(second) || pack.relativePronouns.has(second)));
    const isCleft = group.role === 'to' && gap[0] !== ',';
    const isDirect = pack.reportOpeners.has(first) && (frame === 'honours' || isCleft);
    if (frame === 'honours') return isDirect && predicate.voice === 'active' && group.role === 'bare';
    return isIndirect || (isDirect && isCleft);
  });
}

/** Names after a verb that nothing but an adverb precedes. */
function subjectAfter(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Group | undefined {
  const { tokens } = layout.view;
  const isActive = predicate.verb.frame === 'receives' || predicate.verb.frame === 'keeps';
  const opens = tokens.slice(0, predicate.from).every(({ norm }) => pack.likewiseFillers.has(norm));
  if (!opens || (!isActive && predicate.voice !== 'passive')) return undefined;
  const group = layout.groups.find(({ from, role }) => from >= predicate.to && role === 'bare');
  if (group === undefined || group.members[0]?.anaphor === true) return undefined;
  const gap = tokens.slice(predicate.to, group.from);
  const isPlain = gap.length <= LONGEST_INVERSION && gap.every(({ norm }) => norm !== ',' && norm !== ';');
  const hasOwnVerb = layout.predicates.some((other) => other.from >= group.to && other.voice !== 'bare');
  return isPlain && !hasOwnVerb && predicate.tense !== 'infinitive' ? group : undefined;
}
