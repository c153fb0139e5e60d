import type { Worker } from 'node:worker_threads';
import { type Localized, verbatim } from '../core/localized.js';
import { WorkerHost, type WorkerStart } from './worker-host.js';

export interface SupplyOptions {
  startWorker(): Worker;
  /** A worker that is not ready by then is given up. */
  readonly startLimitMilliseconds: number;
}

/** How many workers there are at most, by their priority. */
export interface SupplySize {
  /** At the priority they started with. */
  readonly fresh: number;
  /** Lowered, for good: a priority is not raised again. */
  readonly lowered: number;
}

/** Failed starts in a row after which nothing is to be hoped for. */
const HOPELESS_STARTS = 3;
const RESTART_MILLISECONDS = { first: 100, most: 30_000 } as const;

/** Starts workers, keeps those that are at rest, and replaces those that end. */
export class WorkerSupply<Ready, Request, Reply> {
  /** How the first worker started: what it told of itself, or why there is none. */
  readonly started: Promise<WorkerStart<Ready>>;
  readonly #options: SupplyOptions;
  readonly #hosts = new Set<WorkerHost<Ready, Request, Reply>>();
  readonly #resting: WorkerHost<Ready, Request, Reply>[] = [];
  readonly #wake: () => void;
  #size: SupplySize;
  #starting = 0;
  #replaced = 0;
  #failedStarts = 0;
  #startError = verbatim('');
  #startMilliseconds = Number.POSITIVE_INFINITY;
  #closing = false;
  #restart: NodeJS.Timeout | undefined;

  /** @param wake called when a worker has come to rest or is ready */
  constructor(options: SupplyOptions, size: SupplySize, wake: () => void) {
    this.#options = options;
    this.#size = size;
    this.#wake = wake;
    this.started = this.#start();
    this.#fill();
  }

  /** Fresh workers at rest. */
  get fresh(): number {
    return this.#resting.filter(({ lowered }) => !lowered).length;
  }

  get ready(): number {
    return this.#hosts.size - this.#starting;
  }

  /** Workers that are not lowered, whether they rest, work or are being started. */
  get notLowered(): number {
    return this.#count(false);
  }

  /** Workers that ended, by themselves or not, before they were wanted to. */
  get replaced(): number {
    return this.#replaced;
  }

  /** What starting a worker takes where nothing slows it: the quickest start so far; 0 before the first. */
  get startMilliseconds(): number {
    return Number.isFinite(this.#startMilliseconds) ? this.#startMilliseconds : 0;
  }

  /** Why no worker starts, once several did not. */
  get hopeless(): Localized | undefined {
    if (this.#failedStarts < HOPELESS_STARTS || this.ready > 0) return undefined;
    const { fr, en } = this.#startError;
    return {
      fr: `Le moteur de requêtes ne démarre pas : ${fr}`,
      en: `The query engine does not start: ${en}`,
    };
  }

  takeFresh(): WorkerHost<Ready, Request, Reply> | undefined {
    return this.#take(false);
  }

  /** A lowered worker; one is lowered for it, or started, as long as there may be more and a fresh one stays. */
  takeLowered(): WorkerHost<Ready, Request, Reply> | undefined {
    const resting = this.#take(true);
    if (resting !== undefined) return resting;
    if (this.#count(true) >= this.#size.lowered) return undefined;
    if (this.fresh < 2) {
      if (this.#starting === 0 && this.#mayStart) void this.#start();
      return undefined;
    }
    const host = this.#take(false);
    if (host !== undefined) this.lower(host);
    return host;
  }

  /** Lowers a worker's priority, whatever it is doing; another is started in its place. */
  lower(host: WorkerHost<Ready, Request, Reply>): void {
    host.lower();
    if (this.#count(true) > this.#size.lowered) this.#retire(this.#take(true));
    this.#fill();
  }

  /** Takes back a worker that is at rest. */
  release(host: WorkerHost<Ready, Request, Reply>): void {
    const tooMany = this.#count(host.lowered) > (host.lowered ? this.#size.lowered : this.#freshWanted);
    if (this.#closing || tooMany) {
      this.#retire(host);
      this.#fill();
      return;
    }
    this.#resting.push(host);
  }

  /** Ends a worker and starts another where one is missing. */
  replace(host: WorkerHost<Ready, Request, Reply>): void {
    this.#replaced += 1;
    this.#retire(host);
    this.#fill();
  }

  /** Changes how many workers there are; resting ones too many are ended, busy ones when they are released. */
  resize(size: SupplySize): void {
    this.#size = size;
    while (this.#count(true) > size.lowered && this.#retire(this.#take(true)));
    while (this.#count(false) > size.fresh && this.#retire(this.#take(false)));
    this.#fill();
  }

  async close(): Promise<void> {
    this.#closing = true;
    clearTimeout(this.#restart);
    await Promise.all([...this.#hosts].map((host) => host.end()));
  }

  /** A worker that is started to be lowered is fresh until then. */
  get #freshWanted(): number {
    return this.#size.fresh + Math.max(0, this.#size.lowered - this.#count(true));
  }

  get #mayStart(): boolean {
    const { fresh, lowered } = this.#size;
    return !this.#closing && this.#failedStarts === 0 && this.#hosts.size < fresh + lowered;
  }

  #count(lowered: boolean): number {
    return [...this.#hosts].filter((host) => host.lowered === lowered).length;
  }

  #take(lowered: boolean): WorkerHost<Ready, Request, Reply> | undefined {
    const index = this.#resting.findLastIndex((host) => host.lowered === lowered);
    return index < 0 ? undefined : this.#resting.splice(index, 1)[0];
  }

  #fill(): void {
    while (this.#mayStart && this.#count(false) < this.#size.fresh) void this.#start();
  }

  async #start(): Promise<WorkerStart<Ready>> {
    const began = performance.now();
    const { startWorker, startLimitMilliseconds } = this.#options;
    const host = new WorkerHost<Ready, Request, Reply>(startWorker(), startLimitMilliseconds);
    this.#hosts.add(host);
    this.#starting += 1;
    const start = await host.started;
    this.#starting -= 1;
    if (start.kind === 'ready') {
      this.#failedStarts = 0;
      this.#startMilliseconds = Math.min(this.#startMilliseconds, performance.now() - began);
      void host.exited.then(() => this.#forget(host));
      this.release(host);
      this.#fill();
      this.#wake();
    } else {
      this.#hosts.delete(host);
      this.#startError = start.message;
      this.#retryLater();
    }
    return start;
  }

  /** Workers that do not start are tried again, ever more seldom. */
  #retryLater(): void {
    if (this.#closing) return;
    const delay = Math.min(RESTART_MILLISECONDS.first * 2 ** this.#failedStarts, RESTART_MILLISECONDS.most);
    this.#failedStarts += 1;
    clearTimeout(this.#restart);
    this.#restart = setTimeout(() => void this.#start(), delay);
    this.#restart.unref();
  }

  #retire(host: WorkerHost<Ready, Request, Reply> | undefined): boolean {
    if (host === undefined) return false;
    this.#hosts.delete(host);
    void host.end();
    return true;
  }

  /** A worker can end while it rests, too. */
  #forget(host: WorkerHost<Ready, Request, Reply>): void {
    const resting = this.#resting.indexOf(host);
    if (resting < 0) return;
    this.#resting.splice(resting, 1);
    this.replace(host);
  }
}
