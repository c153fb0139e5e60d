import { connect } from 'node:net';
import type { HostileRequest } from './hostile-request.js';

/** What became of one hostile request. */
export type Exchange =
  | { readonly kind: 'answered'; readonly status: number; readonly complete: boolean }
  /** The client broke off, as it meant to. */
  | { readonly kind: 'aborted' }
  /** The server closed the connection without an answer. */
  | { readonly kind: 'unanswered' }
  /** Nothing came to an end within the client's patience. */
  | { readonly kind: 'hung' };

const PATIENCE_MILLISECONDS = 60_000;
/** A slow reader has shown what it can after that; it goes, as real ones do. */
const SLOW_READER_MILLISECONDS = 20_000;
const HEAD_BYTES = 65_536;

/** Writes a request to a socket of its own, in its manner, and reads the answer as far as that manner goes. */
export function exchange(port: number, { bytes, manner, attacker }: HostileRequest): Promise<Exchange> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: `127.0.1.${1 + attacker}` });
    const answer = new AnswerReader();
    const timers: NodeJS.Timeout[] = [];
    let over = false;
    const end = (outcome: Exchange): void => {
      if (over) return;
      over = true;
      for (const timer of timers) clearTimeout(timer);
      socket.destroy();
      resolve(outcome);
    };
    const after = (milliseconds: number, act: () => void): void => {
      timers.push(setTimeout(act, milliseconds));
    };
    after(PATIENCE_MILLISECONDS, () => end({ kind: 'hung' }));
    socket.on('error', () => end(answer.outcome()));
    socket.on('close', () => end(answer.outcome()));
    socket.on('data', (chunk: Buffer) => {
      answer.read(chunk);
      if (manner.kind !== 'slow-reader' || over) return;
      socket.pause();
      after(manner.pauseMilliseconds, () => socket.resume());
    });
    switch (manner.kind) {
      case 'plain':
        socket.write(bytes);
        return;
      case 'slow-reader':
        socket.write(bytes);
        after(SLOW_READER_MILLISECONDS, () => end({ kind: 'aborted' }));
        return;
      case 'aborting':
        socket.write(bytes.subarray(0, manner.sent));
        after(manner.afterMilliseconds, () => end({ kind: 'aborted' }));
        return;
      case 'slow-sender': {
        let sent = 0;
        const send = (): void => {
          if (over) return;
          socket.write(bytes.subarray(sent, sent + manner.chunkBytes));
          sent += manner.chunkBytes;
          if (sent < bytes.length) after(manner.pauseMilliseconds, send);
        };
        send();
      }
    }
  });
}

/** Reads status and length from the head of an answer, and counts its body. */
class AnswerReader {
  #head = Buffer.alloc(0);
  #bytes = 0;
  #parsed: { readonly status: number; readonly expectedBytes: number | undefined } | undefined;

  read(chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#parsed !== undefined || this.#head.length > HEAD_BYTES) return;
    this.#head = Buffer.concat([this.#head, chunk]);
    const end = this.#head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const text = this.#head.subarray(0, end).toString('latin1');
    const length = /^content-length: (\d+)$/imu.exec(text)?.[1];
    this.#parsed = {
      status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(text)?.[1]),
      expectedBytes: length === undefined ? undefined : end + 4 + Number(length),
    };
  }

  outcome(): Exchange {
    if (this.#parsed === undefined) return { kind: 'unanswered' };
    const { status, expectedBytes } = this.#parsed;
    return {
      kind: 'answered',
      status,
      complete: expectedBytes === undefined || expectedBytes === this.#bytes,
    };
  }
}
