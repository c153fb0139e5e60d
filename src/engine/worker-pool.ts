import type { Localized } from '../core/localized.js';
import { ClientUsage } from './client-usage.js';
import { FairQueue } from './fair-queue.js';
import { type Lane, type Run, RunningJobs } from './running-jobs.js';
import type { WorkerAnswer, WorkerHost, WorkerStart } from './worker-host.js';
import { type SupplyOptions, type SupplySize, WorkerSupply } from './worker-supply.js';

/** How many requests are answered at the same time. */
export interface PoolSize {
  /** Requests at full priority, none for longer than a quick one may take. */
  readonly quick: number;
  /** Ready workers beyond those, which take over at once when one ends or goes on with a long request. */
  readonly spares: number;
  /** Requests that run longer, at the lowest priority; 0: there is one lane for all, and no request is long. */
  readonly long: number;
}

export interface PoolOptions extends PoolSize, SupplyOptions {
  readonly queueLength: number;
  readonly queueMilliseconds: number;
  /** Told how long each request waited for a worker, and how long the worker took. */
  readonly observe?: {
    wait(milliseconds: number): void;
    run(milliseconds: number): void;
  };
}

export type PoolAnswer<Reply> =
  | Exclude<WorkerAnswer<Reply>, { kind: 'reply' | 'given-up' }>
  /** Ended before its time limit since others waited and all workers ran long. */
  | { readonly kind: 'crowded-out'; readonly milliseconds: number }
  | { readonly kind: 'reply'; readonly reply: Reply; readonly waitedMilliseconds: number }
  /** The queue is full, for all or for this client, or no worker came free in time. */
  | { readonly kind: 'busy'; readonly reason?: 'client' }
  /** Workers do not start, again and again: what the last one said. */
  | { readonly kind: 'unavailable'; readonly message: Localized }
  /** The caller's signal aborted while the request was waiting. */
  | { readonly kind: 'abandoned' };

export interface PoolRequestLimits {
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
  /** Requests of one client hold all places of a lane but one, so that others get through; no name, no such bound. */
  readonly client?: string;
}

/** What a pool has done and is doing, for the metrics. */
export interface PoolState {
  readonly ready: number;
  readonly running: number;
  /** Of those running, how many run long. */
  readonly long: number;
  readonly queued: number;
  readonly replaced: number;
}

interface Job<Request, Reply> {
  readonly request: Request;
  readonly limits: PoolRequestLimits;
  readonly client: string | undefined;
  readonly settle: (answer: PoolAnswer<Reply>) => void;
  /** When it began to wait. */
  waitingSince: number;
  waitedMilliseconds: number;
  timer?: NodeJS.Timeout;
  /** It took longer than a quick request may: it runs, or runs again, among the long ones. */
  isLong: boolean;
}

/** How long a request may hold the last long place while others, of clients that used little, wait. */
const SHARE_MILLISECONDS = 1_000;
/** How long a request counts as quick: as long as replacing its worker takes, within these. */
const QUICK_MILLISECONDS = { least: 50, most: 250 } as const;

/**
 * Worker threads that answer requests, each ended and replaced when it overruns or dies.
 *
 * Every request begins as a quick one. What takes longer goes on among the long ones, its worker at the lowest
 * priority and another in its place; where all long places are held, it keeps its own until others need it, is then
 * ended, and runs again once a long place is free. Requests of clients that used much go among the long ones at once.
 * They wait in a bounded queue; whose client has used least of late is answered first. Where ever new clients hold all
 * long places, the longest-running request is ended for those that wait.
 */
export class WorkerPool<Ready, Request, Reply> {
  /** How the first worker started: what it told of itself, or why there is none. */
  readonly started: Promise<WorkerStart<Ready>>;
  readonly #options: PoolOptions;
  readonly #supply: WorkerSupply<Ready, Request, Reply>;
  readonly #usage = new ClientUsage();
  readonly #running = new RunningJobs<WorkerHost<Ready, Request, Reply>, Job<Request, Reply>>(this.#usage);
  readonly #queue: FairQueue<Job<Request, Reply>>;
  #size: PoolSize;
  #closing = false;
  #crowding: NodeJS.Timeout | undefined;
  #emptied: (() => void) | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#size = options;
    this.#queue = new FairQueue(options.queueLength, this.#usage);
    this.#supply = new WorkerSupply(options, supplySize(options), () => this.#dispatch());
    this.started = this.#supply.started;
  }

  get state(): PoolState {
    return {
      ready: this.#supply.ready,
      running: this.#running.size,
      long: this.#running.in('long').length,
      queued: this.#queue.size,
      replaced: this.#supply.replaced,
    };
  }

  /** Answers a request; never rejects. */
  run(request: Request, limits: PoolRequestLimits): Promise<PoolAnswer<Reply>> {
    const hopeless = this.#supply.hopeless;
    if (hopeless !== undefined) return Promise.resolve({ kind: 'unavailable', message: hopeless });
    return new Promise((resolve) => {
      const job: Job<Request, Reply> = {
        request,
        limits,
        client: limits.client,
        waitingSince: 0,
        waitedMilliseconds: 0,
        isLong: false,
        settle: (answer) => {
          clearTimeout(job.timer);
          limits.signal?.removeEventListener('abort', abandon);
          resolve(answer);
        },
      };
      const abandon = (): void => this.#leave(job, { kind: 'abandoned' });
      limits.signal?.addEventListener('abort', abandon, { once: true });
      this.#enqueue(job);
      this.#dispatch();
    });
  }

  /** Changes how many workers there are; idle ones too many are ended, busy ones finish first. */
  resize(size: PoolSize): void {
    this.#size = size;
    this.#supply.resize(supplySize(size));
    this.#dispatch();
  }

  /** Answers what is running and waiting, then ends. */
  async drain(): Promise<void> {
    if (this.#queue.size + this.#running.size > 0) {
      await new Promise<void>((resolve) => {
        this.#emptied = resolve;
      });
    }
    await this.close();
  }

  /** Ends all workers; what was running has died, what was waiting is told to come back. */
  async close(): Promise<void> {
    this.#closing = true;
    clearTimeout(this.#crowding);
    for (const job of this.#queue.takeAll()) job.settle({ kind: 'busy' });
    await this.#supply.close();
  }

  #enqueue(job: Job<Request, Reply>): void {
    if (this.#closing || job.limits.signal?.aborted) {
      job.settle({ kind: this.#closing ? 'busy' : 'abandoned' });
      return;
    }
    job.waitingSince = performance.now();
    job.timer = setTimeout(() => this.#leave(job, { kind: 'busy' }), this.#options.queueMilliseconds);
    const admission = this.#queue.add(job);
    if (admission.kind === 'full') job.settle({ kind: 'busy' });
    if (admission.kind === 'full-for-client') job.settle({ kind: 'busy', reason: 'client' });
    if (admission.kind === 'replaced') admission.displaced.settle({ kind: 'busy', reason: 'client' });
  }

  #leave(job: Job<Request, Reply>, answer: PoolAnswer<Reply>): void {
    if (this.#queue.delete(job)) job.settle(answer);
  }

  #dispatch(): void {
    for (const run of this.#running.in('quick'))
      if (run.overdue && this.#mayRun(run.job, 'long')) promote(run);
    this.#fill('quick', () => this.#supply.takeFresh());
    this.#fill('long', () => this.#supply.takeLowered());
    this.#evictOverdue();
    this.#makeRoom();
    if (this.#queue.size + this.#running.size === 0) this.#emptied?.();
  }

  #fill(lane: Lane, takeHost: () => WorkerHost<Ready, Request, Reply> | undefined): void {
    const suits = (job: Job<Request, Reply>): boolean =>
      this.#laneOf(job) === lane && this.#mayRun(job, lane);
    while (this.#queue.has(suits)) {
      const host = takeHost();
      if (host === undefined) return;
      const job = this.#queue.take(suits);
      if (job === undefined) this.#supply.release(host);
      else void this.#answer(host, job, lane);
    }
  }

  #laneOf({ isLong, client }: Job<Request, Reply>): Lane {
    return this.#size.long > 0 && (isLong || this.#usage.usedMuch(client)) ? 'long' : 'quick';
  }

  #mayRun(job: Job<Request, Reply>, lane: Lane): boolean {
    return this.#running.leavesRoomFor(job, lane, this.#size[lane]);
  }

  /** No overdue request keeps a quick one waiting, nor the last worker from the next that comes. */
  #evictOverdue(): void {
    const runs = this.#running.in('quick');
    const isHeld = runs.length >= this.#size.quick && this.#queue.has((job) => this.#laneOf(job) === 'quick');
    const isNeeded = isHeld || this.#supply.fresh + this.#supply.starting === 0;
    const overdue = isNeeded ? runs.find((run) => run.overdue && !run.evicted) : undefined;
    if (overdue === undefined) return;
    overdue.evicted = true;
    overdue.host.giveUp();
  }

  /** Ends the longest-running request once all had their share. */
  #makeRoom(): void {
    clearTimeout(this.#crowding);
    const lane: Lane = this.#size.long > 0 ? 'long' : 'quick';
    const runs = this.#running.in(lane);
    const [longest, latest] = [runs.at(0), runs.at(-1)];
    if (longest === undefined || latest === undefined || runs.length < this.#size[lane]) return;
    const isModest = (job: Job<Request, Reply>): boolean =>
      this.#laneOf(job) === lane && job.client !== undefined && !this.#usage.isHeavy(job.client);
    if (!this.#queue.has(isModest)) return;
    // The place is free only once a new worker is loaded: ending must be worth that.
    const share = SHARE_MILLISECONDS + 2 * this.#supply.startMilliseconds;
    const left = latest.start + share - performance.now();
    if (left <= 0) longest.host.giveUp();
    else this.#crowding = setTimeout(() => this.#makeRoom(), left).unref();
  }

  async #answer(
    host: WorkerHost<Ready, Request, Reply>,
    job: Job<Request, Reply>,
    lane: Lane,
  ): Promise<void> {
    clearTimeout(job.timer);
    const run = this.#running.add(host, job, lane);
    job.waitedMilliseconds += run.start - job.waitingSince;
    const loading = this.#supply.startMilliseconds;
    const overrun = setTimeout(() => this.#overrun(run), this.#quickMilliseconds(lane)).unref();
    const answer = await host.ask(job.request, { ...job.limits, graceMilliseconds: loading });
    clearTimeout(overrun);
    this.#running.delete(host);
    const milliseconds = performance.now() - run.start;
    this.#options.observe?.run(milliseconds);
    const stays = answer.kind === 'reply' && !answer.worn;
    this.#usage.add(job.client, stays ? milliseconds : milliseconds + loading);
    if (run.evicted && answer.kind === 'given-up') {
      job.isLong = true;
      this.#enqueue(job);
    } else {
      this.#options.observe?.wait(job.waitedMilliseconds);
      job.settle(settled(answer, job.waitedMilliseconds, milliseconds));
    }
    if (stays) this.#supply.release(host);
    else this.#supply.replace(host);
    this.#dispatch();
  }

  #quickMilliseconds(lane: Lane): number {
    const { least, most } = QUICK_MILLISECONDS;
    if (lane === 'long' || this.#size.long === 0) return LONGEST_TIMER_MILLISECONDS;
    return Math.min(most, Math.max(least, this.#supply.startMilliseconds));
  }

  #overrun(run: Run<WorkerHost<Ready, Request, Reply>, Job<Request, Reply>>): void {
    run.overdue = true;
    this.#supply.lower(run.host);
    this.#dispatch();
  }
}

const LONGEST_TIMER_MILLISECONDS = 2 ** 31 - 1;

function promote(run: { lane: Lane; overdue: boolean }): void {
  run.lane = 'long';
  run.overdue = false;
}

function supplySize({ quick, spares, long }: PoolSize): SupplySize {
  return { fresh: quick + spares, lowered: long };
}

function settled<Reply>(
  answer: WorkerAnswer<Reply>,
  waitedMilliseconds: number,
  milliseconds: number,
): PoolAnswer<Reply> {
  if (answer.kind === 'reply') return { kind: 'reply', reply: answer.reply, waitedMilliseconds };
  return answer.kind === 'given-up' ? { kind: 'crowded-out', milliseconds } : answer;
}
