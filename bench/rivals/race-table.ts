import { type Measurement, median } from '../harness/measurement.js';
import { figure } from '../harness/report.js';
import type { Contestant } from './contestant.js';
import type { Lap } from './race.js';

/** One row for each query: milliseconds of each contestant, and how many times as long as the first it took. */
export function raceTable(laps: readonly Lap[], own: Contestant, others: readonly Contestant[]): string[][] {
  const rows = laps.map((lap) => [
    lap.name,
    String(lap.rows),
    figure(time(lap, own)),
    ...others.flatMap((other) => [
      `${figure(time(lap, other))}${lap.differences.has(other) ? '*' : ''}`,
      `${figure(time(lap, other) / time(lap, own))}×`,
    ]),
  ]);
  return [
    ['ms, and times ours', 'rows', own.name, ...others.flatMap(({ name }) => [name, ''])],
    ...rows,
    footer('geometric mean', laps, own, others, geometricMean),
    footer('worst', laps, own, others, (ratios) => Math.min(...ratios)),
  ];
}

function footer(
  name: string,
  laps: readonly Lap[],
  own: Contestant,
  others: readonly Contestant[],
  sum: (ratios: readonly number[]) => number,
): string[] {
  return [
    name,
    '',
    '',
    ...others.flatMap((other) => [
      '',
      `${figure(sum(laps.map((lap) => time(lap, other) / time(lap, own))))}×`,
    ]),
  ];
}

/** Each query as a measurement beside each rival's, for the figures as JSON. */
export function raceMeasurements(
  laps: readonly Lap[],
  own: Contestant,
  others: readonly Contestant[],
): Measurement[] {
  return laps.flatMap((lap) =>
    others.map((other): Measurement => {
      const [runs, theirs] = [lap.times.get(own) ?? [], lap.times.get(other) ?? []];
      return {
        name: lap.name,
        unit: 'ms',
        better: 'lower',
        median: median(runs),
        runs,
        baseline: { name: other.name, median: median(theirs), runs: theirs },
      };
    }),
  );
}

function time(lap: Lap, contestant: Contestant): number {
  return median(lap.times.get(contestant) ?? []);
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
