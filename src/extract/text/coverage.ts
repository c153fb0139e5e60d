import type { TextRange } from '../../core/location.js';

/** Ranges of a text, asked again and again whether one of them lies within a stretch: by bisection, so that many cost little. */
export class Coverage {
  private readonly starts: readonly number[];

  constructor(private readonly ranges: readonly TextRange[]) {
    this.ranges = [...ranges].sort((a, b) => a.start - b.start);
    this.starts = this.ranges.map((range) => range.start);
  }

  /** Whether a range starts within `[start, end)`. */
  startsWithin(start: number, end: number): boolean {
    return (this.starts[this.firstFrom(start)] ?? Number.POSITIVE_INFINITY) < end;
  }

  /** Whether the last range that starts at or before `start` reaches `end`. Meant for ranges that do not overlap. */
  holds(start: number, end: number): boolean {
    const range = this.ranges[this.firstFrom(start + 1) - 1];
    return range !== undefined && range.end >= end;
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
