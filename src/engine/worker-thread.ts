import { readFileSync, readlinkSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';

/**
 * Linux schedules threads, and gives each a priority of its own; elsewhere a priority is the whole process's, and
 * nothing is done. A priority once lowered is not raised again: that takes rights that a service need not have.
 */
const PER_THREAD = process.platform === 'linux';

/** The system's number of the calling thread; undefined where threads have no priority of their own. */
export function ownThread(): number | undefined {
  if (!PER_THREAD) return undefined;
  try {
    return Number(basename(readlinkSync('/proc/thread-self')));
  } catch {
    return undefined;
  }
}

/** Lets others go before the calling thread, by so many steps of `nice`. */
export function yieldToOthers(steps: number): void {
  if (PER_THREAD) attempt(() => setPriority(0, lowered(getPriority(0), steps)));
}

/**
 * Below the process's own priority: such a thread makes way at once for what is quick, and still gets a tenth of a
 * busy processor, so that it ends some day.
 */
export const LOWERED_STEPS = 10;

/** Lets all others go before a thread of this process. */
export function lowerThread(thread: number): void {
  if (PER_THREAD) attempt(() => setPriority(thread, lowered(getPriority(), LOWERED_STEPS)));
}

const NANOSECONDS_PER_MILLISECOND = 1e6;

/**
 * How long a thread of this process has had a processor, in milliseconds: what it did itself, however busy the machine.
 *
 * @returns undefined where the system does not tell, or the thread has ended
 */
export function processorMilliseconds(thread: number): number | undefined {
  if (!PER_THREAD) return undefined;
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${thread}/schedstat`, 'latin1').split(' ');
    return Number(nanoseconds) / NANOSECONDS_PER_MILLISECOND;
  } catch {
    return undefined;
  }
}

function lowered(priority: number, steps: number): number {
  return Math.min(constants.priority.PRIORITY_LOW, priority + steps);
}

/** A system that refuses leaves the priority as it is: slower for the others, and nothing worse. */
function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // As it was.
  }
}
