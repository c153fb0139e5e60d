import type { ExternalSort } from '../core/external-sort.js';
import type { DocumentKind } from '../model/document-path.js';
import type { ListEntry } from './contract.js';
import { LineFileWriter } from './line-file.js';
import { newestFirst } from './newest-first.js';
import type { SnapshotFiles } from './snapshot-files.js';

/** Kinds whose lists tell what is new; the others are in the order of their paths. */
const NEWEST_FIRST: ReadonlySet<DocumentKind> = new Set(['article', 'award']);

/** Writes one list for each kind of document. */
export class ListsWriter {
  constructor(readonly sorter: ExternalSort) {}

  async add(entry: ListEntry): Promise<void> {
    const order = NEWEST_FIRST.has(entry.kind) ? newestFirst(entry.summary) : '';
    await this.sorter.add(`${entry.kind}\t${order}\t${entry.path}\t${JSON.stringify(entry)}`);
  }

  async finish(files: SnapshotFiles): Promise<void> {
    let kind: string | undefined;
    let list: LineFileWriter | undefined;
    for await (const lines of this.sorter.sortedBatches()) {
      for (const line of lines) {
        const lineKind = line.slice(0, line.indexOf('\t'));
        if (list === undefined || kind !== lineKind) {
          await list?.close();
          kind = lineKind;
          list = await LineFileWriter.open(files, `lists/${lineKind}`);
        }
        await list.add(line.slice(line.lastIndexOf('\t') + 1));
      }
    }
    await list?.close();
    await this.sorter.close();
  }
}
