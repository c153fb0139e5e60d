import type { ExternalSort } from '../core/external-sort.js';
import { SNAPSHOT_FILES } from './contract.js';
import { type QuadStatistics, QuadStatisticsCounter } from './quad-statistics.js';
import type { SnapshotFiles } from './snapshot-files.js';

/** Sorts all quads by code point, once each, into `data.nq`, and counts them as they pass. */
export class QuadsWriter {
  constructor(
    readonly sorter: ExternalSort,
    readonly objectSorter: ExternalSort,
  ) {}

  /** @param quads canonical N-Quads, each on its line; gives how many there are */
  async add(quads: string): Promise<number> {
    let count = 0;
    for (const line of quads.split('\n')) {
      if (line === '') continue;
      await this.sorter.add(line);
      count++;
    }
    return count;
  }

  async finish(files: SnapshotFiles): Promise<QuadStatistics> {
    const file = await files.create(SNAPSHOT_FILES.quads);
    const counter = new QuadStatisticsCounter(this.objectSorter);
    let previous: string | undefined;
    for await (const lines of this.sorter.sortedBatches()) {
      for (const line of lines) {
        if (line === previous) continue;
        previous = line;
        await file.write(`${line}\n`);
        await counter.add(line);
      }
    }
    await file.close();
    await this.sorter.close();
    return counter.finish();
  }
}
