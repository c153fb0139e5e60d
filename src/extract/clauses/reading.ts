import type { Group } from './groups.js';

/** Whose award a verb speaks of, and the rule that says so. */
export interface Reading {
  readonly group: Group;
  readonly rule: string;
  readonly confidence: number;
}
