import { connect, type Socket } from 'node:net';

/** What came back for one request, whole. */
export interface PlainResponse {
  readonly status: number;
  readonly body: Buffer;
}

const HEAD_END = '\r\n\r\n';
const LINE_END = '\r\n';
/** Trailers, which none of the engines sends, are not looked for. */
const LAST_CHUNK = '0\r\n\r\n';

/**
 * Requests over one connection that is kept, read by the little of HTTP/1.1 that it takes (RFC 9112, sections 6.3 and
 * 7.1): Node's own client takes longer for an answer than a quick server does, and would be measured with every engine.
 */
export class PlainConnection {
  #socket: Socket | undefined;
  #origin = '';

  /**
   * @param headers as lines, each with its end
   * @throws {Error} where no whole answer comes in time, or the server breaks off
   */
  async get(url: URL, headers: string, milliseconds: number): Promise<PlainResponse> {
    const socket = this.#connected(url);
    try {
      const response = readResponse(socket, milliseconds);
      socket.write(`GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\n${headers}\r\n`);
      const { keep, ...rest } = await response;
      if (!keep) this.#close();
      return rest;
    } catch (error) {
      this.#close();
      throw error;
    }
  }

  #connected(url: URL): Socket {
    if (this.#socket !== undefined && this.#origin === url.origin && this.#socket.writable)
      return this.#socket;
    this.#close();
    this.#origin = url.origin;
    this.#socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    this.#socket.on('error', () => undefined);
    return this.#socket;
  }

  #close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }
}

type Kept = PlainResponse & { readonly keep: boolean };

function readResponse(socket: Socket, milliseconds: number): Promise<Kept> {
  return new Promise((resolve, reject) => {
    const reader = new ResponseReader();
    const finish = (act: () => void): void => {
      clearTimeout(timer);
      socket.off('data', onData).off('close', onClose);
      act();
    };
    const settle = (): void => {
      const response = reader.response;
      if (response !== undefined) finish(() => resolve(response));
    };
    const onData = (chunk: Buffer): void => {
      reader.take(chunk);
      settle();
    };
    const onClose = (): void => {
      reader.end();
      if (reader.response === undefined) finish(() => reject(new Error('the connection was closed')));
      else settle();
    };
    const timer = setTimeout(() => finish(() => reject(new Error('no answer in time'))), milliseconds);
    socket.on('data', onData).on('close', onClose);
  });
}

/** How the end of a body is known. */
type Framing = { readonly kind: 'length'; readonly bytes: number } | { readonly kind: 'chunked' | 'close' };

interface Head {
  readonly status: number;
  readonly framing: Framing;
  readonly keep: boolean;
  /** Where the body begins. */
  readonly bytes: number;
}

/** Puts the pieces of an answer together and knows when it is whole. */
export class ResponseReader {
  response: Kept | undefined;
  #pieces: Buffer[] = [];
  #length = 0;
  /** The last bytes, by which a chunked body may have come to its end: that is looked at closely only then. */
  #tail = '';
  #head: Head | undefined;

  take(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#tail = (this.#tail + piece.subarray(-LAST_CHUNK.length).toString('latin1')).slice(
      -LAST_CHUNK.length,
    );
    this.#head ??= parseHead(this.#whole());
    if (this.#head === undefined) return;
    const { framing, bytes } = this.#head;
    if (framing.kind === 'length' && this.#length >= bytes + framing.bytes) {
      this.#give(this.#whole().subarray(bytes, bytes + framing.bytes));
    } else if (framing.kind === 'chunked' && this.#tail === LAST_CHUNK) {
      const body = joinChunks(this.#whole().subarray(bytes));
      if (body !== undefined) this.#give(body);
    }
  }

  /** The server has closed the connection. */
  end(): void {
    if (this.#head?.framing.kind === 'close') this.#give(this.#whole().subarray(this.#head.bytes));
  }

  #give(body: Buffer): void {
    if (this.#head !== undefined) this.response = { status: this.#head.status, body, keep: this.#head.keep };
  }

  #whole(): Buffer {
    const [first, ...more] = this.#pieces;
    if (first === undefined || more.length > 0) this.#pieces = [Buffer.concat(this.#pieces)];
    return this.#pieces[0] ?? Buffer.alloc(0);
  }
}

function parseHead(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const text = bytes.subarray(0, end).toString('latin1');
  const length = /^content-length: *(\d+)/imu.exec(text)?.[1];
  const chunked = /^transfer-encoding: *chunked/imu.test(text);
  return {
    status: Number(/^HTTP\/1\.[01] (\d{3})/u.exec(text)?.[1]),
    framing: chunked
      ? { kind: 'chunked' }
      : length === undefined
        ? { kind: 'close' }
        : { kind: 'length', bytes: Number(length) },
    keep: (chunked || length !== undefined) && !/^connection: *close/imu.test(text),
    bytes: end + HEAD_END.length,
  };
}

/** The chunks' bytes, or undefined where the last one has not come. */
function joinChunks(bytes: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf(LINE_END, at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16);
    const start = lineEnd + LINE_END.length;
    if (size === 0) return Buffer.concat(chunks);
    if (start + size + LINE_END.length > bytes.length) return undefined;
    chunks.push(bytes.subarray(start, start + size));
    at = start + size + LINE_END.length;
  }
}
