import type { Worker } from 'node:worker_threads';
import { ClientUsage } from './client-usage.js';
import { FairQueue } from './fair-queue.js';
import { RunningJobs } from './running-jobs.js';
import { type WorkerAnswer, WorkerHost, type WorkerStart } from './worker-host.js';

export interface PoolOptions {
  startWorker(): Worker;
  /** A worker that is not ready by then is given up. */
  readonly startLimitMilliseconds: number;
  /** Requests answered at the same time. */
  readonly concurrency: number;
  /** Ready workers beyond those, which take over at once when one ends. */
  readonly spares: number;
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
  /** Workers do not start, again and again. */
  | { readonly kind: 'unavailable'; readonly message: string }
  /** The caller's signal aborted while the request was waiting. */
  | { readonly kind: 'abandoned' };

export interface PoolRequestLimits {
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
  /** Requests of one client hold all workers but one, so that others get through; no name, no such bound. */
  readonly client?: string;
}

/** What a pool has done and is doing, for the metrics. */
export interface PoolState {
  readonly ready: number;
  readonly running: number;
  readonly queued: number;
  readonly replaced: number;
}

interface Job<Request, Reply> {
  readonly asked: number;
  readonly request: Request;
  readonly limits: PoolRequestLimits;
  readonly client: string | undefined;
  readonly settle: (answer: PoolAnswer<Reply>) => void;
}

/** How long a request may hold the last worker while others, of clients that used little, wait. */
const SHARE_MILLISECONDS = 1_000;
/** Failed starts in a row after which requests are not kept waiting. */
const HOPELESS_STARTS = 3;
const RESTART_MILLISECONDS = { first: 100, most: 30_000 } as const;

/**
 * Worker threads that answer requests, each ended and replaced when it overruns or dies. Requests wait in a bounded
 * queue; whose client has used least of late is answered first, and heavy clients never hold all workers. Where all
 * are held nevertheless, by ever new clients, the longest-running request is ended for those that wait.
 */
export class WorkerPool<Ready, Request, Reply> {
  /** How the first worker started: what it told of itself, or why there is none. */
  readonly started: Promise<WorkerStart<Ready>>;
  readonly #options: PoolOptions;
  readonly #hosts = new Set<WorkerHost<Ready, Request, Reply>>();
  readonly #idle: WorkerHost<Ready, Request, Reply>[] = [];
  readonly #usage = new ClientUsage();
  readonly #running = new RunningJobs<WorkerHost<Ready, Request, Reply>, Job<Request, Reply>>(this.#usage);
  readonly #queue: FairQueue<Job<Request, Reply>>;
  #concurrency: number;
  #spares: number;
  #replaced = 0;
  #failedStarts = 0;
  #startError = '';
  #startMilliseconds = 0;
  #closing = false;
  #restart: NodeJS.Timeout | undefined;
  #crowding: NodeJS.Timeout | undefined;
  #emptied: (() => void) | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#concurrency = options.concurrency;
    this.#spares = options.spares;
    this.#queue = new FairQueue(options.queueLength, this.#usage);
    this.started = this.#start();
    this.#fill();
  }

  get state(): PoolState {
    return {
      ready: this.#idle.length + this.#running.size,
      running: this.#running.size,
      queued: this.#queue.size,
      replaced: this.#replaced,
    };
  }

  /** Answers a request; never rejects. */
  run(request: Request, limits: PoolRequestLimits): Promise<PoolAnswer<Reply>> {
    if (this.#failedStarts >= HOPELESS_STARTS && this.state.ready === 0) {
      return Promise.resolve({
        kind: 'unavailable',
        message: `The query engine does not start: ${this.#startError}`,
      });
    }
    if (this.#closing) return Promise.resolve({ kind: 'busy' });
    return new Promise((resolve) => {
      const leave = (answer: PoolAnswer<Reply>): void => {
        if (this.#queue.delete(job)) job.settle(answer);
      };
      const abandon = (): void => leave({ kind: 'abandoned' });
      const timer = setTimeout(() => leave({ kind: 'busy' }), this.#options.queueMilliseconds);
      const job: Job<Request, Reply> = {
        asked: performance.now(),
        request,
        limits,
        client: limits.client,
        settle: (answer) => {
          clearTimeout(timer);
          limits.signal?.removeEventListener('abort', abandon);
          resolve(answer);
        },
      };
      limits.signal?.addEventListener('abort', abandon, { once: true });
      this.#admit(job);
      this.#dispatch();
      if (limits.signal?.aborted) abandon();
    });
  }

  /** Changes how many workers there are; idle ones too many are ended, busy ones finish first. */
  resize(size: { readonly concurrency: number; readonly spares: number }): void {
    this.#concurrency = size.concurrency;
    this.#spares = size.spares;
    while (this.#hosts.size > this.#wanted && this.#idle.length > 0) this.#retire(this.#idle.pop());
    this.#fill();
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
    clearTimeout(this.#restart);
    clearTimeout(this.#crowding);
    for (const job of this.#queue.takeAll()) job.settle({ kind: 'busy' });
    await Promise.all([...this.#hosts].map((host) => host.end()));
  }

  get #wanted(): number {
    return this.#concurrency + this.#spares;
  }

  #fill(): void {
    while (!this.#closing && this.#hosts.size < this.#wanted && this.#failedStarts === 0) void this.#start();
  }

  async #start(): Promise<WorkerStart<Ready>> {
    const began = performance.now();
    const host = new WorkerHost<Ready, Request, Reply>(
      this.#options.startWorker(),
      this.#options.startLimitMilliseconds,
    );
    this.#hosts.add(host);
    const start = await host.started;
    if (start.kind === 'ready') {
      this.#failedStarts = 0;
      this.#startMilliseconds = performance.now() - began;
      void host.exited.then(() => this.#forget(host));
      this.#release(host);
      this.#fill();
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

  #release(host: WorkerHost<Ready, Request, Reply>): void {
    if (this.#closing || this.#hosts.size > this.#wanted) {
      this.#retire(host);
      return;
    }
    this.#idle.push(host);
    this.#dispatch();
  }

  #retire(host: WorkerHost<Ready, Request, Reply> | undefined): void {
    if (host === undefined) return;
    this.#hosts.delete(host);
    void host.end();
  }

  /** A worker can end while it waits, too. */
  #forget(host: WorkerHost<Ready, Request, Reply>): void {
    const waiting = this.#idle.indexOf(host);
    if (waiting < 0) return;
    this.#idle.splice(waiting, 1);
    this.#hosts.delete(host);
    this.#replaced += 1;
    this.#fill();
  }

  #admit(job: Job<Request, Reply>): void {
    const admission = this.#queue.add(job);
    switch (admission.kind) {
      case 'admitted':
        return;
      case 'full':
        job.settle({ kind: 'busy' });
        return;
      case 'full-for-client':
        job.settle({ kind: 'busy', reason: 'client' });
        return;
      case 'replaced':
        admission.displaced.settle({ kind: 'busy', reason: 'client' });
    }
  }

  #dispatch(): void {
    while (this.#running.size < this.#concurrency && this.#idle.length > 0) {
      const job = this.#queue.take((waiting) => this.#mayRun(waiting));
      const host = job === undefined ? undefined : this.#idle.pop();
      if (job === undefined || host === undefined) break;
      void this.#answer(host, job);
    }
    this.#makeRoom();
    if (this.#queue.size + this.#running.size === 0) this.#emptied?.();
  }

  /** A heavy client's request may end its worker: another that is ready stays for the others meanwhile. */
  #mayRun(job: Job<Request, Reply>): boolean {
    const needsSpare = this.#spares > 0 && this.#usage.isHeavy(job.client);
    if (needsSpare && this.#idle.length < 2) return false;
    return this.#running.leavesRoomFor(job, this.#concurrency);
  }

  /** Ends the longest-running request once all had their share, if a worker can take its place at once. */
  #makeRoom(): void {
    clearTimeout(this.#crowding);
    const runs = this.#running.inOrder();
    const [longest, latest] = [runs.at(0), runs.at(-1)];
    if (longest === undefined || latest === undefined || runs.length < this.#concurrency) return;
    if (!this.#queue.has(({ client }) => client !== undefined && !this.#usage.isHeavy(client))) return;
    if (this.#spares > 0 && this.#idle.length === 0) return;
    // Without a spare, the place is free only once a new worker is loaded: ending must be worth that.
    const share = this.#spares > 0 ? SHARE_MILLISECONDS : SHARE_MILLISECONDS + 2 * this.#startMilliseconds;
    const left = latest.start + share - performance.now();
    if (left <= 0) longest.host.giveUp();
    else this.#crowding = setTimeout(() => this.#makeRoom(), left).unref();
  }

  async #answer(host: WorkerHost<Ready, Request, Reply>, job: Job<Request, Reply>): Promise<void> {
    const { start } = this.#running.add(host, job);
    const waited = start - job.asked;
    this.#options.observe?.wait(waited);
    const answer = await host.ask(job.request, { ...job.limits, graceMilliseconds: this.#startMilliseconds });
    this.#running.delete(host);
    const milliseconds = performance.now() - start;
    this.#options.observe?.run(milliseconds);
    const stays = answer.kind === 'reply' && !answer.worn;
    this.#usage.add(job.client, stays ? milliseconds : milliseconds + this.#startMilliseconds);
    job.settle(settled(answer, waited, milliseconds));
    if (stays) {
      this.#release(host);
      return;
    }
    this.#replaced += 1;
    this.#retire(host);
    this.#fill();
    this.#dispatch();
  }
}

function settled<Reply>(
  answer: WorkerAnswer<Reply>,
  waitedMilliseconds: number,
  milliseconds: number,
): PoolAnswer<Reply> {
  if (answer.kind === 'reply') return { kind: 'reply', reply: answer.reply, waitedMilliseconds };
  return answer.kind === 'given-up' ? { kind: 'crowded-out', milliseconds } : answer;
}
