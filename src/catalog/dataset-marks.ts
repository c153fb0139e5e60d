import type { Site } from '../config/site.js';
import { sha256 } from '../core/hash.js';
import { datasetPath } from '../model/document-path.js';
import type { LedgerDocument } from '../snapshot/reconcile.js';
import type { DatasetContent } from './dataset-profile.js';
import { datasetTitle } from './dataset-texts.js';

/** A dataset as the ledger sees it. */
export interface DatasetMark extends LedgerDocument {
  readonly dataset: string;
}

/**
 * What the ledger remembers of a dataset: that it stands, and what it holds in numbers. Its own document cannot be
 * dated by what it says, since it says the sizes of dumps that hold the dates of everything else.
 */
export function datasetMark({ configuration }: Site, content: DatasetContent): DatasetMark {
  const { slug, documents, awards, name, isPrize, years } = content;
  return {
    path: datasetPath(slug),
    kind: 'dataset',
    title: datasetTitle(content, configuration.title).fr,
    contentHash: sha256(JSON.stringify([documents, awards, name, isPrize, years])),
    dataset: slug,
  };
}
