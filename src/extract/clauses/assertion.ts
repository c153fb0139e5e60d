import type { AuxiliaryRole, LanguagePack, Outcome, OutcomeVerb, Tense } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import { FARTHEST_AUXILIARY, type VerbGroup } from './verb-groups.js';

export interface VerbForm {
  readonly verb: OutcomeVerb;
  readonly tense: Tense;
}

/** `la deuxième ayant été obtenue en 2015`: of something else than the sentence. */
export function isAbsolute(
  tokens: readonly Token[],
  from: number,
  at: number,
  { words }: LanguagePack,
): boolean {
  return from > 1 && tokens.slice(from, at).some(({ lower }) => words.absolute.has(lower));
}

/** `s'offre`, `s'est offert`. */
export function isReflexive(
  tokens: readonly Token[],
  from: number,
  at: number,
  { words }: LanguagePack,
): boolean {
  return tokens.slice(from, at).some(({ lower }) => words.pronouns.reflexive.has(lower));
}

/** `vient de le confirmer en attribuant à Ifs`: told as done. */
export function isGerundOfGiving(
  tokens: readonly Token[],
  form: VerbForm,
  from: number,
  { words }: LanguagePack,
): boolean {
  if (form.tense !== 'gerund' || form.verb.frame !== 'gives') return false;
  return tokens.slice(Math.max(0, from - 1), from + 1).some(({ lower }) => words.gerundMarkers.has(lower));
}

export function hasModality(roles: ReadonlySet<AuxiliaryRole>): boolean {
  return roles.has('future') || roles.has('conditional') || roles.has('wish') || roles.has('can');
}

export function isNegated(tokens: readonly Token[], group: VerbGroup, { words }: LanguagePack): boolean {
  if (!group.roles.has('negation')) return false;
  for (let index = group.from; index < tokens.length && index < group.from + FARTHEST_AUXILIARY; index++) {
    const token = tokens[index];
    if (token !== undefined && words.negation.adverbs.has(token.norm) && !isName(token, index)) return true;
  }
  return false;
}

/** `n'a jamais porté le label`, `n'avait pas déposé de dossier`: nothing was lost. */
export function isEmptyDenial(
  tokens: readonly Token[],
  { verb }: VerbForm,
  group: VerbGroup,
  pack: LanguagePack,
): boolean {
  if (!isNegated(tokens, group, pack)) return false;
  const { never, plain, noMore } = pack.words.negation;
  const near = tokens.slice(group.from, group.from + FARTHEST_AUXILIARY).map(({ norm }) => norm);
  const has = (words: ReadonlySet<string>): boolean => near.some((word) => words.has(word));
  if (has(never) || isNotYet(near, pack)) return true;
  if (isState(verb, group) && has(plain)) return true;
  return verb.outcome === 'candidate' && verb.renounced !== true && !has(noMore);
}

/** `n'est pas labellisée`, which `n'a pas été labellisée` is not. */
function isState({ frame, strong }: OutcomeVerb, { roles }: VerbGroup): boolean {
  return frame === 'honours' && strong && roles.has('be') && !roles.has('been') && !roles.has('have');
}

/** `n'est pas encore labellisée`. */
function isNotYet(near: readonly string[], { words: { negation } }: LanguagePack): boolean {
  return near.some((word, index) => negation.plain.has(word) && negation.yet.has(near[index + 1] ?? ''));
}

/** `ne … plus`. */
export function isNoMore(tokens: readonly Token[], group: VerbGroup, { words }: LanguagePack): boolean {
  return tokens
    .slice(group.from, group.from + FARTHEST_AUXILIARY)
    .some((token, index) => words.negation.noMore.has(token.norm) && !isName(token, group.from + index));
}

/** The last word of `Famille Plus` denies nothing. */
function isName(token: Token, at: number): boolean {
  return token.capital && at > 0;
}

export function negated(outcome: Outcome): Outcome {
  return outcome === 'lost' ? 'renewed' : 'lost';
}
