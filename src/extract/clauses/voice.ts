import type { Clitic } from '../languages/function-words.js';
import type { AuxiliaryRole, LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { VerbForm } from './assertion.js';
import type { PredicateSpan } from './mentions.js';

/** The first pronoun of a verb group that can be whom the verb is about. */
export function cliticOf(tokens: readonly Token[], { words }: LanguagePack): Clitic | undefined {
  for (const { lower } of tokens) {
    const clitic = words.pronouns.recipients.get(lower);
    if (clitic !== undefined) return clitic;
  }
  return undefined;
}

/** What the auxiliaries make of a verb form: `a reçu`, `a été reçue`, `reçue`. */
export function voiceOf(form: VerbForm, roles: ReadonlySet<AuxiliaryRole>): PredicateSpan['voice'] {
  if (form.tense !== 'participle') return roles.has('see') ? 'passive' : 'active';
  if (roles.has('see') || roles.has('been')) return 'passive';
  if (roles.has('have') || roles.has('had')) return 'active';
  if (['be', 'was', 'future', 'conditional', 'can'].some((role) => roles.has(role as AuxiliaryRole)))
    return 'passive';
  return 'bare';
}
