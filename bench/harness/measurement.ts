/** Median of several runs, with the same measure of a baseline taken between those runs. */
export interface Measurement {
  readonly name: string;
  /** `documents/s`, `MB`, `ms`. */
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly median: number;
  readonly runs: readonly number[];
  readonly baseline?: Baseline;
}

export interface Baseline {
  /** What it is: `csv-parse + n3 Writer`. */
  readonly name: string;
  readonly median: number;
  readonly runs: readonly number[];
}

export interface BenchmarkOptions {
  readonly runs: number;
  readonly awards: number;
  readonly articles: number;
  /** How long each load on a server lasts. */
  readonly seconds: number;
  /** An empty folder of the run's own. */
  readonly scratch: string;
  readonly tell: (line: string) => void;
  /** Engines to compare with, by their short names. */
  readonly engines: readonly string[];
  /** Where engines are that no package of this project brings. */
  readonly engineFolder: string;
  readonly triples: number;
  /** A site that was built before, to be taken instead of generated content. */
  readonly snapshot?: string;
  /** Puts a line above the figures: what they were taken from, what is missing. */
  readonly note: (line: string) => void;
  /** Shows a table, a head and rows, instead of a row for each measurement. */
  readonly show: (table: readonly (readonly string[])[]) => void;
}

/** One subject of `npm run bench`. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  readonly run: (options: BenchmarkOptions) => Promise<readonly Measurement[]>;
}

export type Sample = Readonly<Record<string, number>>;

/** How one key of the samples becomes a measurement. */
export interface MeasurementPlan {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly better: Measurement['better'];
  /** Key of the baseline's samples; left out where there is nothing to compare with. */
  readonly against?: string;
}

/**
 * Takes samples of the subject and of its baseline in turn, so that both meet the same moods of the machine, and sums
 * them up as medians.
 */
export async function compare(comparison: {
  readonly runs: number;
  readonly plan: readonly MeasurementPlan[];
  readonly baseline: string;
  readonly subject: (run: number) => Promise<Sample>;
  readonly reference: (run: number) => Promise<Sample>;
}): Promise<Measurement[]> {
  const subject: Sample[] = [];
  const reference: Sample[] = [];
  for (let run = 0; run < comparison.runs; run++) {
    subject.push(await comparison.subject(run));
    reference.push(await comparison.reference(run));
  }
  return comparison.plan.map(({ key, against, ...described }) => ({
    ...described,
    ...summary(subject, key),
    ...(against === undefined
      ? {}
      : { baseline: { name: comparison.baseline, ...summary(reference, against) } }),
  }));
}

function summary(samples: readonly Sample[], key: string): { median: number; runs: number[] } {
  const runs = samples.map((sample) => {
    const value = sample[key];
    if (value === undefined) throw new Error(`a sample lacks "${key}"`);
    return value;
  });
  return { median: median(runs), runs };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
