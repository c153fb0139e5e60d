import { compareCodePoints } from '../../core/code-point-order.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import { type Localized, verbatim } from '../../core/localized.js';
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

export interface Compared {
  readonly what: Localized;
  /** Words for a value; the value itself unless given. */
  readonly say?: (value: string) => Localized;
  /** Whether two values that differ say the same. */
  readonly agree?: (a: string, b: string) => boolean;
}

/** Sources that disagree are told of; the best one's word is published, and each quote keeps its claim. */
export function contradictions<S extends Said>(
  statements: readonly S[],
  get: (statement: S) => string | undefined,
  { what, say = verbatim, agree = () => false }: Compared,
): Diagnostic[] {
  const best = pick(statements, get);
  if (best === undefined) return [];
  const told = [best.value];
  return statements.flatMap((statement): Diagnostic[] => {
    const value = get(statement);
    if (value === undefined || told.some((each) => each === value || agree(each, value))) return [];
    told.push(value);
    return [contradiction(what, say(value), say(best.value), statement.origin, best.origin)];
  });
}

function contradiction(
  what: Localized,
  here: Localized,
  there: Localized,
  origin: Origin,
  winner: Origin,
): Diagnostic {
  const where = formatLocation(winner.location);
  return {
    severity: 'warning',
    code: 'model/contradiction',
    location: origin.location,
    message: {
      fr: `Deux sources se contredisent sur ${what.fr} : « ${here.fr} » ici, « ${there.fr} » dans ${where}, qui l’emporte.`,
      en: `Two sources disagree on ${what.en}: “${here.en}” here, “${there.en}” in ${where}, which wins.`,
    },
    advice: {
      fr: 'Corrigez celle qui se trompe, ou tranchez dans l’en-tête de l’article (awards:).',
      en: 'Correct the one that is wrong, or decide in the article’s front matter (awards:).',
    },
  };
}
