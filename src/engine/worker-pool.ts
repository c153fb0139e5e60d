import { ClientUsage } from './client-usage.js';
import { FairQueue } from './fair-queue.js';
import type { PoolAnswer, PoolOptions, PoolRequestLimits, PoolSize, PoolState } from './pool-contract.js';
import { type Lane, type Run, RunningJobs } from './running-jobs.js';
import type { WorkerAnswer, WorkerHost, WorkerStart } from './worker-host.js';
import { type SupplySize, WorkerSupply } from './worker-supply.js';

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

type PoolRun<Ready, Request, Reply> = Run<WorkerHost<Ready, Request, Reply>, Job<Request, Reply>>;

/** How long a request may hold the last long place while others, of clients that used little, wait. */
const SHARE_MILLISECONDS = 1_000;
/** On a busy machine a quick request may wait for its time of a processor, but no longer than so many times it. */
const QUICK_WAITS = 20;

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
    for (;;) {
      const job = this.#queue.first(suits);
      const host = job === undefined ? undefined : takeHost();
      if (job === undefined || host === undefined) return;
      this.#queue.delete(job);
      void this.#answer(host, job, lane);
    }
  }

  #laneOf({ isLong, client }: Job<Request, Reply>): Lane {
    return this.#size.long > 0 && (isLong || this.#usage.usedMuch(client)) ? 'long' : 'quick';
  }

  #mayRun(job: Job<Request, Reply>, lane: Lane): boolean {
    if (!this.#running.leavesRoomFor(job, lane, this.#size[lane])) return false;
    if (lane === 'long' || this.#size.long === 0 || !this.#usage.isNew(job.client)) return true;
    // Whoever is new may cost a worker: where there are spares, one stays for the others.
    const leavesWorker = this.#supply.fresh > Math.min(1, this.#size.spares);
    return leavesWorker && this.#running.leavesRoomForKnown(job, this.#size.quick);
  }

  /** No overdue request keeps a quick one waiting, nor workers from those that come next. */
  #evictOverdue(): void {
    const runs = this.#running.in('quick');
    const isHeld = runs.length >= this.#size.quick && this.#queue.has((job) => this.#laneOf(job) === 'quick');
    const isNeeded = isHeld || this.#supply.notLowered <= Math.min(1, this.#size.spares);
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
    const answering = host.ask(job.request, { ...job.limits, graceMilliseconds: loading });
    // Once the worker is at it: starting the clock asks the system.
    const clock = host.startClock();
    const watch = this.#watch(run, clock);
    const answer = await answering;
    clearTimeout(watch.timer);
    this.#running.delete(host);
    const milliseconds = performance.now() - run.start;
    this.#options.observe?.run(milliseconds);
    const stays = answer.kind === 'reply' && !answer.worn;
    const costsWorker = !stays || (lane === 'quick' && host.lowered);
    this.#usage.add(job.client, costsWorker ? clock() + loading : clock());
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

  /** Tells when a run has taken more of a processor than a quick one may. */
  #watch(run: PoolRun<Ready, Request, Reply>, clock: () => number): { timer?: NodeJS.Timeout } {
    const watch: { timer?: NodeJS.Timeout } = {};
    if (run.lane === 'long' || this.#size.long === 0) return watch;
    const quick = this.#options.quickMilliseconds;
    const check = (): void => {
      const left = quick - clock();
      if (left <= 0 || performance.now() - run.start > quick * QUICK_WAITS) this.#overrun(run);
      else watch.timer = setTimeout(check, Math.ceil(left)).unref();
    };
    watch.timer = setTimeout(check, quick).unref();
    return watch;
  }

  #overrun(run: PoolRun<Ready, Request, Reply>): void {
    run.overdue = true;
    this.#supply.lower(run.host);
    this.#dispatch();
  }
}

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
