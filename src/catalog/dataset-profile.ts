import type { Document } from '../rdf/document.js';
import type { StoredDocument } from '../snapshot/contract.js';

/** Datasets that hold what their name says; any other belongs to the programme of that slug. */
export const COMMON_DATASETS = ['articles', 'places', 'organizations', 'people'] as const;
export type CommonDataset = (typeof COMMON_DATASETS)[number];
export type DatasetSubject = CommonDataset | 'programme';

/** What the catalogue says of a dataset, read from its documents. */
export interface DatasetProfile {
  readonly slug: string;
  readonly subject: DatasetSubject;
  readonly documents: number;
  /** Awards of a programme. */
  readonly awards: number;
  /** Name of the programme, as its document has it. */
  readonly name?: { readonly text: string; readonly language?: string };
  readonly isPrize: boolean;
  /** First and last label-year of its editions and awards. */
  readonly years?: { readonly first: number; readonly last: number };
  /** Earliest and latest date-time that the ledger has for its documents. */
  readonly issued: string;
  readonly modified: string;
}

export interface DatasetProfiler {
  add(stored: StoredDocument): void;
  /** By slug, in code unit order. */
  profiles(): DatasetProfile[];
}

/** Sums datasets up while documents pass; memory holds a few numbers for each. */
export function profileDatasets(): DatasetProfiler {
  const profiles = new Map<string, DatasetProfile>();
  return {
    add(stored) {
      for (const slug of new Set(stored.document.datasets))
        profiles.set(slug, include(profiles.get(slug) ?? empty(slug, stored), stored));
    },
    profiles: () => [...profiles.keys()].sort().flatMap((slug) => profiles.get(slug) ?? []),
  };
}

export function datasetSubject(slug: string): DatasetSubject {
  return COMMON_DATASETS.find((name) => name === slug) ?? 'programme';
}

function empty(slug: string, { issued, modified }: StoredDocument): DatasetProfile {
  return { slug, subject: datasetSubject(slug), documents: 0, awards: 0, isPrize: false, issued, modified };
}

function include(profile: DatasetProfile, { document, issued, modified }: StoredDocument): DatasetProfile {
  const isProgramme = profile.subject === 'programme' && document.kind === 'programme';
  const years = profile.subject === 'programme' ? widen(profile.years, document) : undefined;
  return {
    ...profile,
    documents: profile.documents + 1,
    awards: profile.awards + (document.kind === 'award' ? 1 : 0),
    isPrize: profile.isPrize || (isProgramme && document.nodes.some(isPrize)),
    ...(isProgramme ? { name: nameOf(document) } : {}),
    ...(years === undefined ? {} : { years }),
    issued: issued < profile.issued ? issued : profile.issued,
    modified: modified > profile.modified ? modified : profile.modified,
  };
}

function isPrize(node: Document['nodes'][number]): boolean {
  return node['@type']?.includes('Prize') ?? false;
}

function nameOf({ summary }: Document): { text: string; language?: string } {
  const { title, language } = summary;
  return language === undefined ? { text: title } : { text: title, language };
}

function widen(
  years: DatasetProfile['years'],
  { kind, summary: { year } }: Document,
): DatasetProfile['years'] {
  if (year === undefined || (kind !== 'award' && kind !== 'edition')) return years;
  return years === undefined
    ? { first: year, last: year }
    : { first: Math.min(years.first, year), last: Math.max(years.last, year) };
}
