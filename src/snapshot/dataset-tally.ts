import { compareCodePoints } from '../core/code-point-order.js';
import type { DocumentKind } from '../model/document-path.js';
import type { DatasetInformation, DumpFile, Manifest, StoredDocument } from './contract.js';
import type { QuadStatistics } from './quad-statistics.js';

type Tally = { -readonly [K in keyof Omit<DatasetInformation, 'slug' | 'dumps'>]: DatasetInformation[K] } & {
  readonly dumps: DumpFile[];
};

/** Counts documents and triples for the whole and for each dataset while documents pass. */
export class DatasetTally {
  readonly #datasets = new Map<string, Tally>();
  readonly #byKind = new Map<DocumentKind, number>();
  #documents = 0;
  #issued = '';
  #modified = '';

  add(stored: StoredDocument, triples: number): void {
    const { document, issued, modified } = stored;
    this.#documents++;
    this.#byKind.set(document.kind, (this.#byKind.get(document.kind) ?? 0) + 1);
    if (this.#issued === '' || issued < this.#issued) this.#issued = issued;
    if (modified > this.#modified) this.#modified = modified;
    for (const slug of new Set(document.datasets)) {
      const dataset = this.#dataset(slug);
      dataset.documents++;
      dataset.triples += triples;
      if (modified > dataset.modified) dataset.modified = modified;
    }
  }

  addDump(slug: string, dump: DumpFile): void {
    this.#dataset(slug).dumps.push(dump);
  }

  summary(quads: QuadStatistics): Pick<Manifest, 'statistics' | 'datasets' | 'issued' | 'modified'> {
    return {
      statistics: {
        documents: this.#documents,
        documentsByKind: Object.fromEntries(sorted(this.#byKind)),
        ...quads,
      },
      datasets: sorted(this.#datasets).map(([slug, { dumps, ...counts }]) => ({
        slug,
        ...counts,
        dumps: dumps.sort((a, b) => compareCodePoints(a.file, b.file)),
      })),
      issued: this.#issued,
      modified: this.#modified,
    };
  }

  #dataset(slug: string): Tally {
    let dataset = this.#datasets.get(slug);
    if (dataset === undefined) {
      dataset = { documents: 0, triples: 0, modified: '', dumps: [] };
      this.#datasets.set(slug, dataset);
    }
    return dataset;
  }
}

function sorted<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map].sort(([a], [b]) => compareCodePoints(a, b));
}
