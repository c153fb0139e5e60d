import type { CommanderError } from 'commander';
import { UsageError } from '../core/errors.js';
import type { Localized } from '../core/localized.js';

/** Commander's complaint in the words of the person at the keyboard. */
export function usageErrorOf(error: CommanderError): UsageError {
  const english = error.message.replace(/^error: /, '').replace(/\s+/g, ' ');
  const [what = ''] = /'([^']*)'/.exec(english)?.slice(1) ?? [];
  const suggestion = /\(Did you mean (?:one of )?([^?()]+)\?\)/.exec(english)?.[1];
  const french = FRENCH[error.code]?.(what) ?? english;
  const help: Localized = {
    fr: suggestion === undefined ? ' Voyez --help.' : ` Vouliez-vous dire ${suggestion} ?`,
    en: suggestion === undefined ? ' See --help.' : '',
  };
  return new UsageError({
    fr: `${french}${help.fr}`,
    en: `${english.charAt(0).toUpperCase()}${english.slice(1)}${/[.?)]$/.test(english) ? '' : '.'}${help.en}`,
  });
}

const FRENCH: Readonly<Partial<Record<string, (what: string) => string>>> = {
  'commander.unknownOption': (what) => `L’option « ${what} » est inconnue.`,
  'commander.unknownCommand': (what) => `La commande « ${what} » est inconnue.`,
  'commander.missingArgument': (what) => `Il manque l’argument « ${what} ».`,
  'commander.excessArguments': () => 'Il y a trop d’arguments.',
  'commander.optionMissingArgument': (what) => `L’option « ${what} » attend une valeur.`,
};
