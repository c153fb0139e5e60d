import type { Diagnostic } from './diagnostic.js';
import type { Localized } from './localized.js';

/**
 * Something the person at the keyboard can put right: a wrong option, an unreadable folder, a broken configuration.
 * The command line prints its message on one line and exits with 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly localized: Localized,
    readonly diagnostics: readonly Diagnostic[] = [],
  ) {
    super(localized.en);
  }
}
