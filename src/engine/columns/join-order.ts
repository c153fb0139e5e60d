import type { ColumnPattern, ColumnTerm } from './column-query.js';
import { type Columns, rangeOf } from './columns.js';

/**
 * An order in which each pattern shares a variable with those before it, the one next that multiplies solutions least.
 *
 * @param bound variables that have values before the first pattern
 * @returns undefined where some pattern shares none: that would multiply whole properties with each other
 */
export function joinOrder(
  patterns: readonly ColumnPattern[],
  bound: ReadonlySet<string>,
  columns: Columns,
): ColumnPattern[] | undefined {
  const ordered: ColumnPattern[] = [];
  const known = new Set(bound);
  const left = new Set(patterns);
  while (left.size > 0) {
    const next = [...left]
      .filter((pattern) => known.size === 0 || variablesOf(pattern).some((name) => known.has(name)))
      .map((pattern) => ({ pattern, factor: expectedMatches(pattern, known, columns) }))
      .reduce<Candidate | undefined>(
        (best, one) => (best && best.factor <= one.factor ? best : one),
        undefined,
      );
    if (next === undefined) return undefined;
    left.delete(next.pattern);
    ordered.push(next.pattern);
    for (const name of variablesOf(next.pattern)) known.add(name);
  }
  return ordered;
}

interface Candidate {
  readonly pattern: ColumnPattern;
  /** Solutions for each solution so far. */
  readonly factor: number;
}

export function variablesOf({ subject, object }: ColumnPattern): string[] {
  return [subject, object].flatMap((term) => ('variable' in term ? [term.variable] : []));
}

function expectedMatches(
  { subject, property, object }: ColumnPattern,
  known: ReadonlySet<string>,
  columns: Columns,
): number {
  const { bySubject, byObject } = columns.property(property);
  const triples = bySubject.keys.length;
  const bySubjectOnly = triples / Math.max(1, bySubject.distinctKeys);
  const byObjectOnly = triples / Math.max(1, byObject.distinctKeys);
  const isKnown = (term: ColumnTerm) => 'iri' in term || known.has(term.variable);
  // Of both sides, each lets through what the other would give, one in so many.
  if (isKnown(subject) && isKnown(object)) return bySubjectOnly / Math.max(1, byObject.distinctKeys);
  if (isKnown(subject)) return bySubjectOnly;
  if ('iri' in object) {
    const { start, end } = rangeOf(byObject, columns.term(object.iri));
    return end - start;
  }
  return isKnown(object) ? byObjectOnly : triples;
}
