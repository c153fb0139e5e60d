import type { Localized } from './localized.js';
import type { SourceLocation } from './location.js';

export type Severity = 'error' | 'warning' | 'info';

/** One message to the author: where, what, and what to do. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable, kebab-case, for machines and tests: `table/unknown-commune`. */
  readonly code: string;
  readonly location: SourceLocation;
  readonly message: Localized;
  /** What to do about it. */
  readonly advice?: Localized;
}

/** Where the stages put what they have to tell; the edge prints or stores it. */
export type Report = (diagnostic: Diagnostic) => void;
