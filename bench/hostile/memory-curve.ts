import { readFile } from 'node:fs/promises';

/** A process's resident memory at one moment. */
export interface MemorySample {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Straight line through samples, by least squares. */
export interface MemoryTrend {
  readonly megabytesPerHour: number;
  /** By how much the line rises over the time watched. */
  readonly risenMegabytes: number;
  readonly meanMegabytes: number;
  readonly mostMegabytes: number;
}

/** @returns undefined where the system has no /proc, or the process is gone */
export async function residentMegabytes(process: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** @returns undefined for fewer than three samples */
export function memoryTrend(samples: readonly MemorySample[]): MemoryTrend | undefined {
  const [first, last] = [samples.at(0), samples.at(-1)];
  if (first === undefined || last === undefined || samples.length < 3) return undefined;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanSeconds = mean(samples.map(({ seconds }) => seconds));
  const meanMegabytes = mean(samples.map(({ megabytes }) => megabytes));
  let together = 0;
  let squares = 0;
  for (const { seconds, megabytes } of samples) {
    together += (seconds - meanSeconds) * (megabytes - meanMegabytes);
    squares += (seconds - meanSeconds) ** 2;
  }
  const perSecond = together / squares;
  return {
    megabytesPerHour: perSecond * 3600,
    risenMegabytes: perSecond * (last.seconds - first.seconds),
    meanMegabytes,
    mostMegabytes: Math.max(...samples.map(({ megabytes }) => megabytes)),
  };
}
