import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { OrganizationName, OrganizationNames } from './organization-names.js';

const LONGEST_LIST = 72;
const LONGEST_DESCRIPTION = 12;
const LONGEST_TAIL = 2;

/** Names separated by commas and `et`; `les associations d'élus :` before a list is passed over. */
export function organizationList(
  view: View,
  from: number,
  reader: OrganizationNames,
  pack: LanguagePack,
): OrganizationName[] {
  const { tokens } = view;
  const names: OrganizationName[] = [];
  let at = afterGeneric(tokens, from);
  while (at < tokens.length && at < from + LONGEST_LIST) {
    const found = reader.at(tokens, afterStaff(tokens, at, pack), 'any');
    const name = found === undefined ? undefined : (knownBody(view, found) ?? withTail(tokens, found, pack));
    if (name === undefined && !isPassedOver(tokens, at, pack)) break;
    if (name !== undefined && !isOther(view, name, pack) && !isBareHead(view, name, pack)) names.push(name);
    const next = nextItem(tokens, name?.to ?? at, pack);
    if (next === undefined) break;
    at = next;
  }
  return names;
}

/** Communes, people and the town itself are no organisations. */
export function isOther(view: View, name: OrganizationName, pack: LanguagePack): boolean {
  const first = view.tokens[name.from];
  if (first === undefined) return true;
  if (name.known) return false;
  if (pack.organizations.generic.has(first.norm)) return true;
  if (pack.people.givenNames.has(first.norm) && !name.headed && name.to > name.from + 1) return true;
  return view.mentions.some(
    (mention) =>
      mention.kind === 'recipient' &&
      mention.from <= name.from &&
      mention.to >= name.to &&
      (mention.what === 'commune' || mention.anaphor),
  );
}

/** An intercommunality's name as the gazetteer has it: `communauté de communes Marche et Combraille`. */
function knownBody(view: View, name: OrganizationName): OrganizationName | undefined {
  const known = view.mentions.find(
    (mention) =>
      mention.kind === 'recipient' &&
      mention.what === 'epci' &&
      mention.from <= name.from &&
      mention.to > name.to,
  );
  return known === undefined ? undefined : { ...name, to: known.to };
}

/** `la Région` or `le comité départemental` is whichever it is; there is one `rectorat`. */
function isBareHead({ tokens }: View, name: OrganizationName, pack: LanguagePack): boolean {
  if (!name.headed || pack.organizations.alone.has(tokens[name.from]?.norm ?? '')) return false;
  const words = tokens.slice(name.from, name.to);
  if (isScoped(words, pack)) return false;
  return (
    words.length === 1 || !words.some((token) => token.capital || pack.organizations.of.has(token.lower))
  );
}

/** `comité départemental olympique et sportif`: said for which area and for what, a name without a capital. */
export function isScoped(words: readonly Token[], pack: LanguagePack): boolean {
  const scope = words.findIndex((token) => pack.organizations.scopes.has(token.norm));
  return scope > 0 && words.length > scope + 1;
}

/** `Pôle emploi`: what stands in lower case between a name and the comma or `et` after it. */
function withTail(tokens: readonly Token[], name: OrganizationName, pack: LanguagePack): OrganizationName {
  if (name.headed || name.known) return name;
  let to = name.to;
  while (to < tokens.length && to <= name.to + LONGEST_TAIL && isPlain(tokens[to], pack)) to += 1;
  const ends = tokens[to]?.norm === ',' || pack.conjunctions.has(tokens[to]?.norm ?? '');
  return ends && to > name.to && to <= name.to + LONGEST_TAIL ? { ...name, to } : name;
}

function isPlain(token: Token | undefined, pack: LanguagePack): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !pack.conjunctions.has(token.norm) &&
    !pack.prepositions.has(token.norm) &&
    !pack.organizations.stops.has(token.lower) &&
    !pack.organizations.deeds.has(token.lower)
  );
}

/** Where the list proper begins: after the colon, if what follows the introduction is a description in lower case. */
function afterGeneric(tokens: readonly Token[], from: number): number {
  for (let index = from; index < tokens.length && index < from + LONGEST_DESCRIPTION; index++) {
    const token = tokens[index];
    if (token === undefined || token.capital || token.norm === ',') return from;
    if (token.norm === ':') return index + 1;
  }
  return from;
}

/** `les équipes d'UNICEF France`, `des représentants de la Région`: the body behind its people. */
function afterStaff(tokens: readonly Token[], at: number, pack: LanguagePack): number {
  const noun = tokens.slice(at, at + 2).findIndex((token) => pack.organizations.staff.has(token.norm));
  const isComplement = noun >= 0 && pack.organizations.of.has(tokens[at + noun + 1]?.lower ?? '');
  return isComplement ? at + noun + 2 : at;
}

function isPassedOver(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  return tokens.slice(at, at + 3).some((token) => pack.organizations.generic.has(token.norm));
}

function nextItem(tokens: readonly Token[], at: number, pack: LanguagePack): number | undefined {
  const start = afterParentheses(tokens, at);
  for (let index = start; index < tokens.length && index < start + 8; index++) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (token.norm === ',' || pack.conjunctions.has(token.norm)) {
      let next = index + 1;
      // `porté par l'Agence et par la Fédération`.
      while (
        pack.conjunctions.has(tokens[next]?.norm ?? '') ||
        pack.prepositions.has(tokens[next]?.norm ?? '')
      )
        next += 1;
      return next;
    }
    if (token.kind === 'mark' && token.norm !== "'") return undefined;
    if (index === start && token.kind === 'word' && token.capital) return undefined;
  }
  return undefined;
}

/** The token after `(LPO)`, where a name is followed by its acronym; else the same token. */
export function afterParentheses(tokens: readonly Token[], at: number): number {
  const isShort = tokens[at]?.norm === '(' && tokens[at + 2]?.norm === ')';
  return isShort ? at + 3 : at;
}
