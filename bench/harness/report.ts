import type { Machine } from './machine.js';
import type { Measurement } from './measurement.js';

export interface BenchmarkResult {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly measurements: readonly Measurement[];
  /** Shown instead of a row for each measurement: a head and rows, the first column of words. */
  readonly tables?: readonly (readonly (readonly string[])[])[];
}

export interface BenchmarkReport {
  readonly machine: Machine;
  readonly options: Readonly<Record<string, number>>;
  readonly results: readonly BenchmarkResult[];
}

const HEADER = ['', 'median', 'unit', 'spread', 'baseline', 'ratio', 'baseline is'] as const;

/** A table for each benchmark, under a description of the machine. */
export function formatTable({ machine, options, results }: BenchmarkReport): string {
  const { processor, cores, memoryGigabytes, system, node } = machine;
  const settings = Object.entries(options).map(([name, value]) => `${value} ${name}`);
  return [
    `${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}, Node ${node}`,
    `${settings.join(', ')}; medians, baseline and subject measured in turn`,
    ...results.flatMap(({ title, notes, measurements, tables }) => [
      '',
      title,
      ...notes.map((note) => `  ${note}`),
      ...(tables === undefined
        ? columns([[...HEADER], ...measurements.map(row)], LEFT_ALIGNED)
        : tables.flatMap((table) => ['', ...columns(table, FIRST)])),
    ]),
  ].join('\n');
}

function row({ name, unit, median, runs, baseline }: Measurement): string[] {
  const spread = `${figure(Math.min(...runs))}–${figure(Math.max(...runs))}`;
  const compared =
    baseline === undefined
      ? ['', '', '']
      : [figure(baseline.median), `${(median / baseline.median).toFixed(2)}×`, baseline.name];
  return [name, figure(median), unit, spread, ...compared];
}

export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const LEFT_ALIGNED: ReadonlySet<number> = new Set([0, 2, 6]);
const FIRST: ReadonlySet<number> = new Set([0]);

function columns(rows: readonly (readonly string[])[], leftAligned: ReadonlySet<number>): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        leftAligned.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
