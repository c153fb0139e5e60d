import type { StoredDocument } from '../snapshot/contract.js';
import type { DatasetContent, DatasetProfile } from './dataset-profile.js';

interface Dates {
  readonly issued: string;
  readonly modified: string;
}

/** Since when each dataset stands and when it last changed: the widest of its own dates and its documents'. */
export class DatasetDates {
  readonly #dates = new Map<string, Dates>();

  /** A document of datasets, with the dates that the ledger has for it. */
  addDocument({ document, issued, modified }: StoredDocument): void {
    for (const slug of document.datasets) this.add(slug, { issued, modified });
  }

  add(slug: string, { issued, modified }: Dates): void {
    const known = this.#dates.get(slug) ?? { issued, modified };
    this.#dates.set(slug, {
      issued: issued < known.issued ? issued : known.issued,
      modified: modified > known.modified ? modified : known.modified,
    });
  }

  /** @throws when the dataset has no document that was dated */
  profile(content: DatasetContent): DatasetProfile {
    const dates = this.#dates.get(content.slug);
    if (dates === undefined) throw new Error(`the dataset ${content.slug} has no date`);
    return { ...content, ...dates };
  }
}
