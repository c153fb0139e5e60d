import { compareCodePoints } from '../../core/code-point-order.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import { formatLocation } from '../../core/location.js';
import type { Origin } from '../../model/statement.js';

interface Said {
  readonly origin: Origin;
}

const AUTHORITY = { stated: 0, read: 1, supplied: 2 } as const;

/** Best first: what authors state before what is read from prose, the surer before the less sure, then by place. */
export function ranked<S extends Said>(statements: readonly S[]): S[] {
  return [...statements].sort(
    (a, b) =>
      AUTHORITY[a.origin.authority] - AUTHORITY[b.origin.authority] ||
      b.origin.confidence - a.origin.confidence ||
      compareCodePoints(a.origin.location.file, b.origin.location.file) ||
      (a.origin.location.line ?? 0) - (b.origin.location.line ?? 0) ||
      (a.origin.location.column ?? 0) - (b.origin.location.column ?? 0),
  );
}

/** What the best statement that says it says. */
export function pick<S extends Said, T>(
  statements: readonly S[],
  get: (statement: S) => T | undefined,
): { readonly value: T; readonly origin: Origin } | undefined {
  for (const statement of statements) {
    const value = get(statement);
    if (value !== undefined) return { value, origin: statement.origin };
  }
  return undefined;
}

/** Sources that disagree are told of; the best one's word is published, and each quote keeps its claim. */
export function contradictions<S extends Said>(
  statements: readonly S[],
  get: (statement: S) => string | undefined,
  what: { readonly fr: string; readonly en: string },
): Diagnostic[] {
  const best = pick(statements, get);
  if (best === undefined) return [];
  const told = new Set([best.value]);
  return statements.flatMap((statement): Diagnostic[] => {
    const value = get(statement);
    if (value === undefined || told.has(value)) return [];
    told.add(value);
    const where = formatLocation(best.origin.location);
    return [
      {
        severity: 'warning',
        code: 'model/contradiction',
        location: statement.origin.location,
        message: {
          fr: `Deux sources se contredisent sur ${what.fr} : « ${value} » ici, « ${best.value} » dans ${where}, qui l’emporte.`,
          en: `Two sources disagree on ${what.en}: “${value}” here, “${best.value}” in ${where}, which wins.`,
        },
        advice: {
          fr: 'Corrigez celle qui se trompe, ou tranchez dans l’en-tête de l’article (awards:).',
          en: 'Correct the one that is wrong, or decide in the article’s front matter (awards:).',
        },
      },
    ];
  });
}
