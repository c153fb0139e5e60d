import type { Role } from '../clauses/mentions.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';

export interface NameSetting {
  readonly role: Role;
  /** `le maire de`, `les élus de`. */
  readonly represented: boolean;
  /** `au nom de`. */
  readonly behalf?: boolean;
  /** Part of a street's, a school's or a person's name. */
  readonly other: boolean;
}

/** How a name that starts at a token stands in its sentence, from the few words before it. */
export function settingOf(tokens: readonly Token[], from: number, pack: LanguagePack): NameSetting {
  let index = from - 1;
  while (index >= 0 && isDeterminer(tokens, index, pack)) index -= 1;
  const before = tokens[index];
  const role = before?.kind === 'word' ? pack.prepositions.get(before.norm) : undefined;
  if (role === undefined)
    return { role: 'bare', represented: false, other: isPartOfName(tokens, from, pack) };
  if (pack.topicMarkers.has(tokens[index - 1]?.norm ?? ''))
    return { role: 'bare', represented: false, other: false };
  if (role !== 'of') return { role, represented: false, other: false };
  const head = headBefore(tokens, index);
  return {
    role,
    represented: pack.recipients.representatives.has(head),
    behalf: pack.onBehalf.has(head),
    other: pack.recipients.notTowns.has(head) && !pack.recipients.siteHeads.has(head) && head !== 'sous',
  };
}

function isDeterminer(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.norm === "'" || token.norm === '"') return true;
  return pack.determiners.has(token.norm) && token.kind === 'word';
}

/** The noun before `de`: `maire` in `le maire de`, `Université` in `l'Université de`. */
function headBefore(tokens: readonly Token[], preposition: number): string {
  const token = tokens[preposition - 1];
  return token?.kind === 'word' ? token.norm : '';
}

/** `Belkacem, adjointe à l'enfance`: a name that someone's office follows. */
export function isPerson(tokens: readonly Token[], to: number, pack: LanguagePack): boolean {
  return tokens[to]?.norm === ',' && pack.people.roles.has(tokens[to + 1]?.lower ?? '');
}

/** A title or a capitalised word right before makes it the end of a longer name: `Mme Morel`, `Michel Fontaine`, `rue Paris`. */
function isPartOfName(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  const before = tokens[from - 1];
  const title = before?.norm === '.' ? tokens[from - 2] : before;
  if (title?.capital === true && pack.people.titles.has(title.norm)) return true;
  const isGiven =
    before !== undefined &&
    (pack.recipients.firstNames.has(before.norm) || pack.people.givenNames.has(before.norm));
  if (before?.capital === true && isGiven) return true;
  if (before === undefined || before.kind !== 'word' || tokens[from]?.glued === true)
    return before?.norm === '-' && tokens[from]?.glued === true;
  return (before.capital && from - 1 > 0) || isNamedThing(tokens, from - 1, pack);
}

/** `la porte Saint-Nicolas`, `rue Paris`: a noun for what is no town right before the name, which is its own. */
function isNamedThing(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { namedThings, notTowns } = pack.recipients;
  const noun = tokens[at];
  if (noun === undefined || noun.capital || !(namedThings.has(noun.norm) || notTowns.has(noun.norm)))
    return false;
  const before = tokens[at - 1];
  const isNoun = before === undefined || pack.determiners.has(before.norm) || pack.articles.has(before.norm);
  return isNoun || pack.prepositions.has(before.norm);
}
