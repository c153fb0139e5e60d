import type { Commune } from '../../places/gazetteer.js';
import type { RecipientSpan } from '../clauses/mentions.js';

/** What an article tells of where its places are. */
export interface PlaceClues {
  readonly areas: {
    readonly departements: ReadonlyMap<string, number>;
    readonly regions: ReadonlyMap<string, number>;
  };
  readonly fullNames: ReadonlyMap<string, readonly Commune[]>;
  readonly site: Commune | null;
}

export type CommuneChoice =
  | { readonly kind: 'chosen'; readonly commune: Commune; readonly certainty: number }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown' };

const MUCH_LARGER = 25;
const LARGE = 15_000;

/**
 * Which commune of that name is meant: the département written with it, the article's site, the places the
 * article speaks of, and at last a town far larger than its namesakes. Never a guess among equals.
 */
export function chooseCommune(
  span: RecipientSpan,
  context: PlaceClues,
  nearArea: string | null,
): CommuneChoice {
  const candidates = longerName(span, context) ?? span.candidates;
  if (candidates.length === 0) return { kind: 'unknown' };
  if (span.departement !== undefined || span.postalCode !== undefined) return byAnnotation(span, candidates);
  if (nearArea !== null) {
    const near = candidates.filter(
      (commune) => commune.departement === nearArea || commune.region === nearArea,
    );
    if (near.length === 1 && near[0] !== undefined) return { kind: 'chosen', commune: near[0], certainty: 1 };
  }
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined)
    return { kind: 'chosen', commune: only, certainty: span.initial ? 0.95 : 1 };
  const { site } = context;
  if (site !== null && candidates.some((commune) => commune.code === site.code))
    return { kind: 'chosen', commune: site, certainty: 0.98 };
  return byAreas(candidates, context) ?? bySize(candidates) ?? { kind: 'ambiguous' };
}

/** `Chanteloup`, where the text also writes `Chanteloup-les-Vignes`. */
function longerName(span: RecipientSpan, context: PlaceClues): readonly Commune[] | undefined {
  if (span.name === '' || span.departement !== undefined) return undefined;
  return context.fullNames.get(span.name);
}

function byAnnotation(span: RecipientSpan, candidates: readonly Commune[]): CommuneChoice {
  const fitting = candidates.filter((commune) =>
    span.departement !== undefined
      ? commune.departement === span.departement
      : commune.postalCodes.includes(span.postalCode ?? ''),
  );
  const [commune] = fitting;
  return fitting.length === 1 && commune !== undefined
    ? { kind: 'chosen', commune, certainty: 1 }
    : { kind: 'ambiguous' };
}

function byAreas(candidates: readonly Commune[], context: PlaceClues): CommuneChoice | undefined {
  const { departements, regions } = context.areas;
  const scored = candidates
    .map((commune) => ({
      commune,
      score: (departements.get(commune.departement) ?? 0) * 2 + (regions.get(commune.region) ?? 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score === 0 || best.score === second?.score) return undefined;
  return { kind: 'chosen', commune: best.commune, certainty: 0.93 };
}

function bySize(candidates: readonly Commune[]): CommuneChoice | undefined {
  const [best, second] = [...candidates].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  const size = best?.population ?? 0;
  if (best === undefined || size < LARGE || size < MUCH_LARGER * (second?.population ?? 0)) return undefined;
  return { kind: 'chosen', commune: best, certainty: 0.85 };
}
