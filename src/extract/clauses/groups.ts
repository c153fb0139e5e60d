import type { LanguagePack } from '../languages/pack.js';
import type { RecipientSpan, Role, Span } from './mentions.js';
import type { View } from './scan.js';

/** Recipients named together: `Caen et Ifs`, `à Caen, Ifs ainsi que Mondeville`. */
export interface Group extends Span {
  readonly members: readonly RecipientSpan[];
  /** Role of the first member, which the others share. */
  readonly role: Role;
  readonly represented: boolean;
}

const LINK_MARKS = new Set([',', '/', '&', '•', '*', "'"]);
const ITEM_ENDS = new Set([';', '.']);
const LONGEST_LINK = 5;
const LONGEST_COUNTED = 8;

/** Coordinated recipients of a sentence, in order. An anaphor coordinates with nothing. */
export function groupsOf(view: View, pack: LanguagePack): Group[] {
  const groups: Group[] = [];
  let members: RecipientSpan[] = [];
  const close = (): void => {
    for (const part of withoutForeignTail(view, members, pack)) {
      const [first] = part;
      const last = part.at(-1);
      if (first !== undefined && last !== undefined)
        groups.push({
          members: sharingDepartement(part),
          role: first.role,
          represented: first.represented,
          from: first.from,
          to: last.to,
        });
    }
    members = [];
  };
  for (const mention of view.mentions) {
    if (mention.kind !== 'recipient') continue;
    const previous = members.at(-1);
    if (previous !== undefined && !coordinates(view, members, previous, mention, pack)) close();
    members.push(mention);
  }
  close();
  return groups;
}

/**
 * `à Lyon, Caen a reçu`, `Après Lyon et Metz, Caen a reçu`: after a preposition a list ends where `et` closes it, and at
 * its first name where none does.
 */
function withoutForeignTail(
  view: View,
  members: readonly RecipientSpan[],
  pack: LanguagePack,
): (readonly RecipientSpan[])[] {
  const [first] = members;
  if (first === undefined || members.length < 2 || first.role === 'bare') return [members];
  const isClosing = (member: RecipientSpan, index: number): boolean =>
    view.tokens.slice(members[index - 1]?.to, member.from).some(({ norm }) => pack.conjunctions.has(norm));
  const closing = members.findLastIndex((member, index) => index > 0 && isClosing(member, index));
  const end = Math.max(0, closing) + 1;
  return end === members.length ? [members] : [members.slice(0, end), members.slice(end)];
}

/** `Saint-Denis et Saint-Paul (La Réunion)`: what is written after the last holds for the name before it. */
function sharingDepartement(members: readonly RecipientSpan[]): RecipientSpan[] {
  const shared = [...members];
  for (let index = shared.length - 2; index >= 0; index--) {
    const member = shared[index];
    const departement = shared[index + 1]?.departement;
    if (member === undefined || departement === undefined || member.departement !== undefined) continue;
    if (
      member.candidates.length > 1 &&
      member.candidates.some((commune) => commune.departement === departement)
    )
      shared[index] = { ...member, departement };
  }
  return shared;
}

function coordinates(
  view: View,
  members: readonly RecipientSpan[],
  previous: RecipientSpan,
  next: RecipientSpan,
  pack: LanguagePack,
): boolean {
  if (isBarred(previous, next) || next.from < previous.to) return false;
  if (isCountedLink(view, previous, next, pack)) return true;
  if (next.from - previous.to > LONGEST_LINK) return false;
  // `Bravo à Ifs et à Caen`: those who are cheered stand as subjects, though after `à`.
  const isCheered = view.tokens.slice(0, 2).some(({ norm }) => pack.cheers.has(norm));
  const role = isCheered ? 'to' : (markedRole(view, members[0], pack) ?? members[0]?.role ?? 'bare');
  const sharesHead = members[0]?.headed === true && next.role === 'of';
  if (next.role !== 'bare' && next.role !== role && !sharesHead) return false;
  if (isCounted(view, previous.to)) return false;
  let linked = false;
  for (let index = previous.to; index < next.from; index++) {
    const token = view.tokens[index];
    if (token === undefined) return false;
    const isLink =
      LINK_MARKS.has(token.norm) ||
      pack.words.links.has(token.norm) ||
      pack.conjunctions.has(token.norm) ||
      (token.norm === ';' && endsItem(view, next, pack));
    if (isLink && token.norm !== "'") linked = true;
    else if (isOwnNumber(view, index, pack)) return false;
    else if (
      !isLink &&
      !pack.determiners.has(token.norm) &&
      pack.prepositions.get(token.norm) !== (sharesHead ? 'of' : role)
    )
      return false;
  }
  return linked;
}

/** `C'est le cas de Caen et d'Ifs`: both stand as subjects, though after `de`. */
function markedRole(
  { tokens }: View,
  first: RecipientSpan | undefined,
  pack: LanguagePack,
): Role | undefined {
  const isLink = tokens[(first?.from ?? 0) - 1]?.norm === "'";
  const at = (first?.from ?? 0) - (isLink ? 2 : 1);
  const isMarked = first?.role === 'bare' && pack.topicMarkers.has(tokens[at - 1]?.norm ?? '');
  return isMarked ? pack.prepositions.get(tokens[at]?.norm ?? '') : undefined;
}

/** `trois fleurs pour Ifs et deux pour Caen`. */
function isOwnNumber({ tokens }: View, at: number, pack: LanguagePack): boolean {
  const isNumber = pack.numbers.cardinals.has(tokens[at]?.norm ?? '');
  return isNumber && pack.prepositions.has(tokens[at + 1]?.norm ?? '');
}

/** `Ifs deux et Lisieux une`: each has its own number. */
function isCounted({ mentions }: View, at: number): boolean {
  return mentions.some(({ kind, from }) => (kind === 'number' || kind === 'level') && from === at);
}

/** `l'agglomération et trois de ses communes, Caen, Ifs …`: those counted are named at once. */
function isCountedLink(
  view: View,
  previous: RecipientSpan,
  next: RecipientSpan,
  pack: LanguagePack,
): boolean {
  const gap = view.tokens.slice(previous.to, next.from);
  const [first] = gap;
  const last = gap.at(-1);
  if (first === undefined || gap.length > LONGEST_COUNTED || !pack.conjunctions.has(first.norm)) return false;
  if (![',', '(', ':'].includes(last?.norm ?? '') || next.role !== 'bare') return false;
  return gap
    .slice(1, -1)
    .every(
      ({ norm, lower }) =>
        pack.numbers.cardinals.has(norm) ||
        pack.counts.units.has(norm) ||
        pack.possessives.has(lower) ||
        pack.articles.has(norm) ||
        pack.prepositions.get(norm) === 'of' ||
        pack.counts.skip.has(norm),
    );
}

/** In `Caen ; Ifs ; Lisieux` a semicolon links; before `Ifs conserve …` it parts. */
function endsItem(view: View, { to }: RecipientSpan, { words }: LanguagePack): boolean {
  const after = view.tokens[to];
  return after === undefined || ITEM_ENDS.has(after.norm) || words.and.has(after.norm);
}

/** An anaphor coordinates only with something of another kind: `la commune et le Tennis Club`. */
function isBarred(previous: RecipientSpan, next: RecipientSpan): boolean {
  if (!previous.anaphor && !next.anaphor) return false;
  const other = previous.anaphor ? next : previous;
  const anaphor = previous.anaphor ? previous : next;
  const isNoun = anaphor.to - anaphor.from > 1 && anaphor.what !== other.what;
  return !isNoun || ['commune', 'unknown'].includes(other.what);
}
