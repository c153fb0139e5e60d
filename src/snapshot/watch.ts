import type { Snapshot } from './contract.js';
import { versions } from './layout.js';
import { openSnapshot } from './reader.js';

export interface FollowOptions {
  /** Version that is open already; none makes the first look report one. */
  readonly from?: string;
  readonly intervalMilliseconds?: number;
  /** A new version that could not be opened: told once, tried again at the next look. */
  readonly onError?: (error: unknown) => void;
}

export interface Follower {
  /** Looks now, without waiting for the interval. */
  check(): Promise<void>;
  /** Stops looking; resolves when a look under way is done. */
  stop(): Promise<void>;
}

/**
 * Looks again and again which version is current, and gives each new one, opened, to `onChange`, which owns it from
 * then on. It reads the pointer rather than asking the file system for events, which network and container volumes do
 * not deliver.
 */
export function followSnapshot(
  out: string,
  onChange: (snapshot: Snapshot) => void | Promise<void>,
  options: FollowOptions = {},
): Follower {
  const { intervalMilliseconds = 1000, onError } = options;
  let version = options.from;
  let stopped = false;
  let toldOf: string | undefined;
  let looking: Promise<void> = Promise.resolve();

  const look = async (): Promise<void> => {
    let current: string | undefined;
    try {
      [current] = await versions(out);
      if (stopped || current === undefined || current === version) return;
      const snapshot = await openSnapshot(out);
      version = snapshot.manifest.version;
      await onChange(snapshot);
    } catch (error) {
      const problem = `${current} ${String(error)}`;
      if (problem !== toldOf) onError?.(error);
      toldOf = problem;
    }
  };
  const check = (): Promise<void> => {
    looking = looking.then(look);
    return looking;
  };
  const timer = setInterval(() => void check(), intervalMilliseconds);
  timer.unref();
  return {
    check,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}
