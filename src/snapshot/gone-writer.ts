import type { ExternalSort } from '../core/external-sort.js';
import type { DocumentPath } from '../model/document-path.js';
import type { Tombstone } from './contract.js';
import { KeyIndexWriter } from './key-index.js';
import { LineFileWriter } from './line-file.js';
import { GONE } from './own-files.js';
import type { SnapshotFiles } from './snapshot-files.js';

/** What stands where a document no longer is. */
export type Gone =
  | { readonly kind: 'moved'; readonly path: DocumentPath; readonly to: DocumentPath }
  | { readonly kind: 'gone'; readonly path: DocumentPath; readonly tombstone: Tombstone };

/** Writes the redirects and tombstones, in any order given, sorted by path. */
export class GoneWriter {
  constructor(
    readonly sorter: ExternalSort,
    readonly keySorter: ExternalSort,
  ) {}

  async add(gone: Gone): Promise<void> {
    await this.sorter.add(`${gone.path}\t${JSON.stringify(gone)}`);
  }

  async finish(files: SnapshotFiles): Promise<void> {
    const lines = await LineFileWriter.open(files, GONE);
    const keys = new KeyIndexWriter(GONE, this.keySorter);
    for await (const line of this.sorter.sorted()) {
      const tab = line.indexOf('\t');
      await keys.add(line.slice(0, tab), lines.count);
      await lines.add(line.slice(tab + 1));
    }
    await lines.close();
    await keys.finish(files);
    await this.sorter.close();
  }
}
