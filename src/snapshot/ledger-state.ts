import { compareCodePoints } from '../core/code-point-order.js';
import type { DocumentKind, DocumentPath } from '../model/document-path.js';
import type { LedgerEvent } from './ledger-events.js';

/** What the events of one path come to. */
export interface LedgerState {
  readonly path: DocumentPath;
  readonly status: 'published' | 'withdrawn' | 'moved';
  readonly issued: string;
  readonly modified: string;
  readonly hash: string | undefined;
  readonly title: string;
  readonly kind: DocumentKind;
  /** When it was withdrawn or moved. */
  readonly ended: string | undefined;
  readonly to: DocumentPath | undefined;
}

const STATUS_AFTER = {
  published: 'published',
  changed: 'published',
  restored: 'published',
  withdrawn: 'withdrawn',
  moved: 'moved',
} as const satisfies Record<LedgerEvent['event'], LedgerState['status']>;

/** The state after one more event. */
export function applyEvent(state: LedgerState | undefined, event: LedgerEvent): LedgerState {
  const status = STATUS_AFTER[event.event];
  const present = status === 'published';
  return {
    path: event.path,
    status,
    issued: state?.issued ?? event.at,
    modified: present || state === undefined ? event.at : state.modified,
    hash: event.hash ?? state?.hash,
    title: event.title ?? state?.title ?? event.path,
    kind: event.kind ?? state?.kind ?? 'article',
    ended: present ? undefined : event.at,
    to: present ? undefined : event.to,
  };
}

/** Goes through two sequences sorted by path as one, side by side. */
export async function* joinByPath<A, B>(
  left: AsyncIterable<A>,
  right: AsyncIterable<B>,
  pathOf: { readonly left: (item: A) => DocumentPath; readonly right: (item: B) => DocumentPath },
): AsyncIterable<{ readonly left?: A; readonly right?: B }> {
  const lefts = left[Symbol.asyncIterator]();
  const rights = right[Symbol.asyncIterator]();
  let a = await lefts.next();
  let b = await rights.next();
  while (a.done !== true || b.done !== true) {
    const order =
      a.done === true
        ? 1
        : b.done === true
          ? -1
          : compareCodePoints(pathOf.left(a.value), pathOf.right(b.value));
    const row: { left?: A; right?: B } = {};
    if (order <= 0 && a.done !== true) row.left = a.value;
    if (order >= 0 && b.done !== true) row.right = b.value;
    yield row;
    if (order <= 0) a = await lefts.next();
    if (order >= 0) b = await rights.next();
  }
}
