import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { NameTries } from './name-tries.js';

/** What stands in parentheses or between commas after a name. */
export interface Annotation {
  readonly to: number;
  readonly departement?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly acronym?: string;
  /** `(communauté d'agglomération)`: what the name is of. */
  readonly kind?: 'commune' | 'epci';
}

const DEPARTEMENT = /^(?:\d{2}|97[1-6])$/;
const POSTAL_CODE = /^\d{5}$/;

/** `(76)`, `(2A)`, `(Sarthe)`, `, dans la Sarthe,`, `(76200)`, `(Belgique)`, `(CAPA)`: tells which place of that name is meant. */
export function matchAnnotation(
  tokens: readonly Token[],
  at: number,
  names: NameTries,
  pack: LanguagePack,
): Annotation | undefined {
  const open = tokens[at];
  if (open?.norm === ',') return between(tokens, at, names, pack);
  if (open?.norm !== '(' && open?.norm !== '[') return undefined;
  const first = tokens[at + 1];
  const close = closing(tokens, at + 1);
  if (first === undefined || close === undefined) return undefined;
  const to = close + 1;
  const kind = kindNoted(tokens.slice(at + 1, close), pack);
  if (kind !== undefined) return { to, kind };
  if (first.kind === 'number') return numeric(tokens, at + 1, to);
  const area = names.areas.match(tokens, at + 1)?.values.find((value) => 'departement' in value);
  if (area !== undefined && 'departement' in area) return { to, departement: area.departement.code };
  if (pack.recipients.countries.has(first.norm)) return { to, country: first.text };
  if (
    close === at + 2 &&
    first.kind === 'word' &&
    first.text === first.text.toUpperCase() &&
    first.text.length > 1
  )
    return { to, acronym: first.text };
  return undefined;
}

/** `communauté de communes`, with nothing else in the parentheses. */
function kindNoted(inside: readonly Token[], pack: LanguagePack): Annotation['kind'] {
  const words = inside.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  return pack.recipients.kindNotes.get(words.join(' '));
}

/** `, dans l'Orne,`: what closes it may also be the end of a sentence or list. */
function between(
  tokens: readonly Token[],
  comma: number,
  names: NameTries,
  pack: LanguagePack,
): Annotation | undefined {
  if (!pack.recipients.areaPrepositions.has(tokens[comma + 1]?.norm ?? '')) return undefined;
  let at = comma + 2;
  while (pack.articles.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === "'") at += 1;
  const match = names.areas.match(tokens, at);
  const area = match?.values.find((value) => 'departement' in value);
  if (match === undefined || area === undefined || !('departement' in area)) return undefined;
  const end = tokens[match.to];
  const isClosed = end === undefined || end.kind === 'mark' || pack.conjunctions.has(end.norm);
  return isClosed ? { to: match.to, departement: area.departement.code } : undefined;
}

/** `2A`, `2B`: the départements of Corsica. */
const CORSICAN = /^[ab]$/u;

function numeric(tokens: readonly Token[], at: number, to: number): Annotation | undefined {
  const text = tokens[at]?.text ?? '';
  const letter = tokens[at + 1];
  if (text === '2' && letter?.glued === true && CORSICAN.test(letter.norm))
    return { to, departement: `2${letter.norm.toUpperCase()}` };
  if (DEPARTEMENT.test(text)) return { to, departement: text };
  return POSTAL_CODE.test(text) ? { to, postalCode: text } : undefined;
}

function closing(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from; index < tokens.length && index < from + 8; index++) {
    const norm = tokens[index]?.norm;
    if (norm === ')' || norm === ']') return index;
  }
  return undefined;
}
