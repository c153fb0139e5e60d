import type { Commune } from '../places/gazetteer.js';
import type { FictionalProgramme } from './fictional-programmes.js';
import { Random } from './random.js';

export type Status = 'awarded' | 'renewed' | 'candidate' | 'lost';

export interface Outcome {
  readonly status: Status;
  readonly level?: number;
}

/** What came of one recipient in one year. Tables and articles ask here, so that they never contradict each other. */
export function outcomeOf(
  seed: number,
  programme: FictionalProgramme,
  recipient: string,
  year: number,
): Outcome {
  const random = new Random(seed, 'outcome', programme.slug, recipient, year);
  const draw = random.next();
  const status =
    programme.kind === 'prize' || draw < 0.7
      ? 'awarded'
      : draw < 0.94
        ? 'renewed'
        : draw < 0.98
          ? 'candidate'
          : 'lost';
  if (programme.levels === undefined) return { status };
  // The better of two draws would be too good: the worse one gives many low levels and few high ones.
  const level = Math.min(random.integer(1, programme.levels.best), random.integer(1, programme.levels.best));
  return { status, level };
}

export interface Ceremony {
  readonly number: number;
  /** ISO day. */
  readonly date: string;
  readonly venue: Commune;
}

export function ceremonyOf(
  seed: number,
  programme: FictionalProgramme,
  year: number,
  communes: readonly [Commune, ...Commune[]],
): Ceremony {
  const random = new Random(seed, 'ceremony', programme.slug, year);
  const month = String(random.integer(1, 12)).padStart(2, '0');
  const day = String(random.integer(1, 28)).padStart(2, '0');
  return {
    number: year - programme.firstYear + 1,
    date: `${year}-${month}-${day}`,
    venue: random.pick(communes),
  };
}
