import type { Document } from '../rdf/document.js';

/** Datasets that hold what their name says; any other belongs to the programme of that slug. */
export const COMMON_DATASETS = ['articles', 'places', 'organizations', 'people'] as const;
export type CommonDataset = (typeof COMMON_DATASETS)[number];
export type DatasetSubject = CommonDataset | 'programme';

/** What a dataset holds, read from its documents. */
export interface DatasetContent {
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
}

/** What the catalogue says of a dataset: what it holds, and since when. */
export interface DatasetProfile extends DatasetContent {
  /** Earliest and latest date-time that the ledger has for the dataset and its documents. */
  readonly issued: string;
  readonly modified: string;
}

export interface DatasetProfiler {
  add(document: Document): void;
  /** By slug, in code unit order. */
  contents(): DatasetContent[];
}

/** Sums datasets up while documents pass, in any order; memory holds a few numbers for each. */
export function profileDatasets(): DatasetProfiler {
  const contents = new Map<string, DatasetContent>();
  return {
    add(document) {
      for (const slug of new Set(document.datasets))
        contents.set(slug, include(contents.get(slug) ?? empty(slug), document));
    },
    contents: () => [...contents.keys()].sort().flatMap((slug) => contents.get(slug) ?? []),
  };
}

export function datasetSubject(slug: string): DatasetSubject {
  return COMMON_DATASETS.find((name) => name === slug) ?? 'programme';
}

function empty(slug: string): DatasetContent {
  return { slug, subject: datasetSubject(slug), documents: 0, awards: 0, isPrize: false };
}

function include(content: DatasetContent, document: Document): DatasetContent {
  const isProgramme = content.subject === 'programme' && document.kind === 'programme';
  const years = content.subject === 'programme' ? widen(content.years, document) : undefined;
  return {
    ...content,
    documents: content.documents + 1,
    awards: content.awards + (document.kind === 'award' ? 1 : 0),
    isPrize: content.isPrize || (isProgramme && document.nodes.some(isPrize)),
    ...(isProgramme ? { name: nameOf(document) } : {}),
    ...(years === undefined ? {} : { years }),
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
  years: DatasetContent['years'],
  { kind, summary: { year } }: Document,
): DatasetContent['years'] {
  if (year === undefined || (kind !== 'award' && kind !== 'edition')) return years;
  return years === undefined
    ? { first: year, last: year }
    : { first: Math.min(years.first, year), last: Math.max(years.last, year) };
}
