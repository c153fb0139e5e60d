import type { AuxiliaryRole } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { VerbForm } from './assertion.js';

const OBJECT_REACH = 10;
const COMPOSING: readonly AuxiliaryRole[] = ['have', 'had', 'been', 'be', 'was'];

/**
 * One spelling can be a present or a participle (`rejoint`): an auxiliary before it decides. It can be of several
 * verbs (`a voté le retrait`, `a voté un dossier`): the object after it decides, else the first listed is meant.
 */
export function chooseForm(
  forms: readonly VerbForm[],
  roles: ReadonlySet<AuxiliaryRole>,
  tokens: readonly Token[],
  to: number,
): VerbForm | undefined {
  if (forms.length < 2) return forms[0];
  const fitting = forms.filter(
    ({ verb }) => verb.objects === undefined || namesObject(tokens, to, verb.objects),
  );
  const pool = fitting.length === 0 ? forms : fitting;
  const composed = COMPOSING.some((role) => roles.has(role));
  return pool.find(({ tense }) => (tense === 'participle') === composed) ?? pool[0];
}

/** `dépose ensemble un dossier`, not `dépose une gerbe`. */
export function namesObject(tokens: readonly Token[], from: number, objects: ReadonlySet<string>): boolean {
  return tokens.slice(from, from + OBJECT_REACH).some((token) => objects.has(token.norm));
}
