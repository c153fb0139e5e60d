import type { View } from '../clauses/scan.js';

/** Where an action is told: offsets in the article's text. */
export interface FoundAction {
  readonly start: number;
  readonly end: number;
  /** Last part of the rule's name. */
  readonly rule: string;
  readonly description?: { readonly start: number; readonly end: number };
}

/** The action told by tokens `[from, to)` of a sentence; undefined where there are none. */
export function actionOf(view: View, from: number, to: number, rule: string): FoundAction | undefined {
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? undefined
    : { start: first.start, end: last.end, rule };
}
