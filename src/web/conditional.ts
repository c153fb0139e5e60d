import type { IncomingHttpHeaders } from 'node:http';

/** What identifies the representation a request has selected. */
export interface Validators {
  /** Strong entity tag with its quotes. */
  readonly etag: string;
  readonly lastModified?: Date;
}

export type ConditionalOutcome = 'proceed' | 'not-modified' | 'precondition-failed';

/** Evaluates the preconditions of a GET or HEAD in the order of RFC 9110 §13.2.2. */
export function evaluateConditions(headers: IncomingHttpHeaders, validators: Validators): ConditionalOutcome {
  const ifMatch = headers['if-match'];
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, validators.etag, 'strong')) return 'precondition-failed';
  } else if (changedSince(headers['if-unmodified-since'], validators) === true) {
    return 'precondition-failed';
  }
  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined) {
    return matches(ifNoneMatch, validators.etag, 'weak') ? 'not-modified' : 'proceed';
  }
  return changedSince(headers['if-modified-since'], validators) === false ? 'not-modified' : 'proceed';
}

const ENTITY_TAG = /(W\/)?("[^"]*")/g;

function matches(header: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  if (header.trim() === '*') return true;
  for (const [, weak, opaque] of header.matchAll(ENTITY_TAG)) {
    if (opaque === etag && (comparison === 'weak' || weak === undefined)) return true;
  }
  return false;
}

/** `undefined` where the question was not asked, or not with a date. HTTP dates count in seconds. */
function changedSince(date: string | undefined, { lastModified }: Validators): boolean | undefined {
  if (date === undefined || lastModified === undefined) return undefined;
  const since = Date.parse(date);
  if (Number.isNaN(since)) return undefined;
  return Math.floor(lastModified.getTime() / 1000) > Math.floor(since / 1000);
}
