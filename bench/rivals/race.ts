import { differenceOf } from './compare-results.js';
import type { Answer, Contestant } from './contestant.js';

/** One query of the race: every contestant's times, and where one gave another result than the first. */
export interface Lap {
  readonly name: string;
  readonly rows: number;
  readonly times: ReadonlyMap<Contestant, readonly number[]>;
  /** By contestant: what it gave instead of the first one's result. */
  readonly differences: ReadonlyMap<Contestant, string>;
}

/** Once is enough to know. */
const TOO_SLOW_TO_REPEAT_MILLISECONDS = 10_000;
const WARM_UPS = 3;

/**
 * Asks each query of all contestants: first for the result, which is compared with the first contestant's, then in
 * rounds, each in turn, so that all meet the same moods of the machine.
 */
export async function race(
  contestants: readonly [Contestant, ...Contestant[]],
  queries: Readonly<Record<string, string>>,
  rounds: number,
  tell: (line: string) => void,
): Promise<Lap[]> {
  const laps: Lap[] = [];
  for (const [name, query] of Object.entries(queries)) {
    tell(name);
    const first = new Map<Contestant, Answer>();
    for (const contestant of contestants) first.set(contestant, await askOnce(contestant, query));
    const [own] = contestants;
    const { body: expected, failure } = first.get(own) ?? {};
    if (expected === undefined) throw new Error(`${name}: ${own.name} gave ${failure}`);
    laps.push({
      name,
      rows: (JSON.parse(expected) as { results: { bindings: unknown[] } }).results.bindings.length,
      times: await timeAll(first, query, rounds),
      differences: new Map(
        [...first].flatMap(([contestant, answer]) => {
          const difference = answer.body === undefined ? answer.failure : differenceOf(expected, answer.body);
          return difference === undefined ? [] : [[contestant, difference] as const];
        }),
      ),
    });
  }
  return laps;
}

async function askOnce(contestant: Contestant, query: string): Promise<Answer> {
  const answer = await contestant.ask(query);
  if (answer.failure !== undefined) await contestant.restart?.();
  return answer;
}

async function timeAll(
  first: ReadonlyMap<Contestant, Answer>,
  query: string,
  rounds: number,
): Promise<Map<Contestant, number[]>> {
  const times = new Map<Contestant, number[]>();
  for (const [contestant, { milliseconds, failure }] of first) {
    const known = failure !== undefined || milliseconds > TOO_SLOW_TO_REPEAT_MILLISECONDS;
    times.set(contestant, known ? [milliseconds] : []);
  }
  const running = [...times].filter(([, list]) => list.length === 0);
  for (let round = -WARM_UPS; round < rounds; round += 1) {
    for (const [contestant, list] of running) {
      const { milliseconds, failure } = await contestant.ask(query);
      if (failure !== undefined) throw new Error(`${contestant.name} gave ${failure} in round ${round}`);
      if (round >= 0) list.push(milliseconds);
    }
  }
  return times;
}
