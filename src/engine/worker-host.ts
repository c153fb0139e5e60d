import type { Worker } from 'node:worker_threads';
import { type Localized, verbatim } from '../core/localized.js';
import { lowerThread, processorMilliseconds } from './worker-thread.js';

/** What a worker posts: once that it is ready (or cannot be), then one reply for each request. */
export type WorkerMessage<Ready, Reply> =
  /** `thread`: the system's number of it (`ownThread`), where its priority can be lowered. */
  | { readonly kind: 'ready'; readonly ready: Ready; readonly thread?: number | undefined }
  | { readonly kind: 'refused'; readonly message: Localized }
  /** `worn`: better replaced before the next request; it holds more memory than it should. */
  | { readonly kind: 'reply'; readonly reply: Reply; readonly worn: boolean };

export type WorkerStart<Ready> =
  | { readonly kind: 'ready'; readonly ready: Ready }
  | { readonly kind: 'refused'; readonly message: Localized };

export type WorkerAnswer<Reply> =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly worn: boolean }
  | { readonly kind: 'timeout' }
  /** Ended by `giveUp`. */
  | { readonly kind: 'given-up' }
  /** The thread ended by itself: trap, out of memory. */
  | { readonly kind: 'died'; readonly message: string };

/** A tenth of what a quick query may take. */
const MOMENT_MILLISECONDS = 5;

/** One worker thread that answers one request at a time, and is ended when it does not answer in time. */
export class WorkerHost<Ready, Request, Reply> {
  readonly started: Promise<WorkerStart<Ready>>;
  readonly exited: Promise<void>;
  readonly #worker: Worker;
  #settle: ((answer: WorkerAnswer<Reply>) => void) | undefined;
  #lastError = 'the worker ended';
  #ended = false;
  #thread: number | undefined;
  #lowered = false;

  constructor(worker: Worker, startLimitMilliseconds: number) {
    this.#worker = worker;
    this.exited = new Promise((resolve) => worker.once('exit', () => resolve()));
    this.started = new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve({ kind: 'refused', message: notReady(startLimitMilliseconds) });
        void this.end();
      }, startLimitMilliseconds);
      worker.on('message', (message: WorkerMessage<Ready, Reply>) => {
        if (message.kind === 'reply') {
          this.#answer(message);
          return;
        }
        clearTimeout(timer);
        if (message.kind === 'ready') this.#thread = message.thread;
        resolve(message);
      });
      worker.on('error', (error: Error) => {
        this.#lastError = error.message;
      });
      worker.on('exit', () => {
        this.#ended = true;
        clearTimeout(timer);
        resolve({ kind: 'refused', message: verbatim(this.#lastError) });
        this.#answer({ kind: 'died', message: this.#lastError });
      });
    });
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Whether it was told to go last, whatever the system made of that. */
  get lowered(): boolean {
    return this.#lowered;
  }

  /**
   * Starts a clock in milliseconds that goes while the thread has a processor, so that a busy machine makes no query
   * long; where the system does not tell that, once the thread has ended, and for the first moment, which is not worth
   * asking for, it tells the time since its start.
   */
  startClock(): () => number {
    const start = performance.now();
    const busyAtStart = this.#busyMilliseconds();
    return () => {
      const passed = performance.now() - start;
      const busy = passed < MOMENT_MILLISECONDS ? undefined : this.#busyMilliseconds();
      return busyAtStart === undefined || busy === undefined ? passed : busy - busyAtStart;
    };
  }

  #busyMilliseconds(): number | undefined {
    return this.#thread === undefined ? undefined : processorMilliseconds(this.#thread);
  }

  /** From now on the thread gets only the processor's time that no other wants. */
  lower(): void {
    if (!this.#lowered && !this.#ended && this.#thread !== undefined) lowerThread(this.#thread);
    this.#lowered = true;
  }

  /**
   * Sends one request. The caller waits for the answer before it sends the next.
   *
   * @param limits.milliseconds after which the thread is ended
   * @param limits.graceMilliseconds what is left of that once `signal` aborts, since ending a thread costs loading a new one
   */
  async ask(
    request: Request,
    limits: {
      readonly milliseconds: number;
      readonly graceMilliseconds: number;
      readonly signal?: AbortSignal;
    },
  ): Promise<WorkerAnswer<Reply>> {
    const answer = new Promise<WorkerAnswer<Reply>>((resolve) => {
      this.#settle = resolve;
    });
    const overrun = (): void => {
      this.#answer({ kind: 'timeout' });
      void this.end();
    };
    const timers = [setTimeout(overrun, limits.milliseconds)];
    const abandon = (): void => {
      timers.push(setTimeout(overrun, limits.graceMilliseconds));
    };
    if (limits.signal?.aborted) abandon();
    limits.signal?.addEventListener('abort', abandon, { once: true });
    if (this.#ended) this.#answer({ kind: 'died', message: this.#lastError });
    else this.#worker.postMessage(request);
    try {
      return await answer;
    } finally {
      for (const timer of timers) clearTimeout(timer);
      limits.signal?.removeEventListener('abort', abandon);
    }
  }

  /** Ends the thread, whatever it is doing; what it was asked is answered with `given-up`. */
  giveUp(): void {
    this.#answer({ kind: 'given-up' });
    void this.end();
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #answer(answer: WorkerAnswer<Reply>): void {
    this.#settle?.(answer);
    this.#settle = undefined;
  }
}

function notReady(milliseconds: number): Localized {
  return {
    fr: `un fil d’exécution n’était pas prêt après ${milliseconds} ms`,
    en: `a worker was not ready after ${milliseconds} ms`,
  };
}
