import type { AuxiliaryRole, Outcome, OutcomeVerb, Tense } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import { FARTHEST_AUXILIARY, type VerbGroup } from './verb-groups.js';

export interface VerbForm {
  readonly verb: OutcomeVerb;
  readonly tense: Tense;
}

const NEGATING_ADVERBS = new Set([
  'pas',
  'plus',
  'jamais',
  'aucun',
  'aucune',
  'rien',
  'ni',
  'point',
  'not',
  'never',
  'no',
]);

/** `la deuxième ayant été obtenue en 2015`: of something else than the sentence. */
export function isAbsolute(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    from > 1 && tokens.slice(from, at).some((token) => token.lower === 'ayant' || token.lower === 'having')
  );
}

/** `s'offre`, `s'est offert`. */
export function isReflexive(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some((token) => token.lower === 's' || token.lower === 'se');
}

/** `vient de le confirmer en attribuant à Ifs`: told as done. */
export function isGerundOfGiving(tokens: readonly Token[], form: VerbForm, from: number): boolean {
  if (form.tense !== 'gerund' || form.verb.frame !== 'gives') return false;
  return [tokens[from]?.lower, tokens[from - 1]?.lower].includes('en');
}

export function hasModality(roles: ReadonlySet<AuxiliaryRole>): boolean {
  return roles.has('future') || roles.has('conditional') || roles.has('wish') || roles.has('can');
}

export function isNegated(tokens: readonly Token[], group: VerbGroup): boolean {
  if (!group.roles.has('negation')) return false;
  for (let index = group.from; index < tokens.length && index < group.from + FARTHEST_AUXILIARY; index++) {
    const token = tokens[index];
    if (token !== undefined && NEGATING_ADVERBS.has(token.norm) && !isName(token, index)) return true;
  }
  return false;
}

/** `n'a jamais porté le label`, `n'avait pas déposé de dossier`: nothing was lost. */
export function isEmptyDenial(tokens: readonly Token[], { verb }: VerbForm, group: VerbGroup): boolean {
  if (!isNegated(tokens, group)) return false;
  const words = tokens.slice(group.from, group.from + FARTHEST_AUXILIARY).map(({ norm }) => norm);
  if (words.includes('jamais') || words.includes('never') || isNotYet(words)) return true;
  if (isState(verb, group) && words.includes('pas')) return true;
  return verb.outcome === 'candidate' && verb.renounced !== true && !words.includes('plus');
}

/** `n'est pas labellisée`, which `n'a pas été labellisée` is not. */
function isState({ frame, strong }: OutcomeVerb, { roles }: VerbGroup): boolean {
  return frame === 'honours' && strong && roles.has('be') && !roles.has('been') && !roles.has('have');
}

/** `n'est pas encore labellisée`. */
function isNotYet(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      (word === 'pas' && words[index + 1] === 'encore') || (word === 'not' && words[index + 1] === 'yet'),
  );
}

/** `ne … plus`. */
export function isNoMore(tokens: readonly Token[], group: VerbGroup): boolean {
  return tokens
    .slice(group.from, group.from + FARTHEST_AUXILIARY)
    .some((token, index) => token.norm === 'plus' && !isName(token, group.from + index));
}

/** The last word of `Famille Plus` denies nothing. */
function isName(token: Token, at: number): boolean {
  return token.capital && at > 0;
}

export function negated(outcome: Outcome): Outcome {
  return outcome === 'lost' ? 'renewed' : 'lost';
}
