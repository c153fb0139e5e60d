import type { Group } from './groups.js';

/** Whose award a verb speaks of, and the rule that says so. */
export interface Reading {
  readonly group: Group;
  readonly rule: string;
  readonly confidence: number;
  /** A participle that tells the news and does not only describe: `le label obtenu par Ifs`. */
  readonly told?: boolean;
}
