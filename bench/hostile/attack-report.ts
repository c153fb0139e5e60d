import type { Exchange } from './raw-exchange.js';

/** How often each kind of attack ended how: `200`, `503`, `aborted`, `unanswered`. */
export type AttackCounts = Record<string, Record<string, number>>;

export interface AttackReport {
  readonly sent: number;
  readonly counts: AttackCounts;
  /** What must not happen, with the number of the request in its run, by which it can be sent again. */
  readonly faults: readonly string[];
}

/** Broken HTTP may be cut off; whatever can be read as a request gets an answer. */
const MAY_GO_UNANSWERED: ReadonlySet<string> = new Set([
  'broken HTTP',
  'floods of headers',
  'too much content',
]);

/** Names the outcome of an exchange, and tells whether it is a fault of the server. */
export function judge(kind: string, outcome: Exchange): { readonly name: string; readonly fault: boolean } {
  switch (outcome.kind) {
    case 'answered': {
      if (!outcome.complete) return { name: `${outcome.status} truncated`, fault: true };
      const fault = outcome.status >= 500 && outcome.status !== 501 && outcome.status !== 503;
      return { name: String(outcome.status), fault: fault || Number.isNaN(outcome.status) };
    }
    case 'unanswered':
      return { name: outcome.kind, fault: !MAY_GO_UNANSWERED.has(kind) };
    case 'aborted':
      return { name: outcome.kind, fault: false };
    case 'hung':
      return { name: outcome.kind, fault: true };
  }
}
