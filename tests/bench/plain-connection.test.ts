import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server as SocketServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { PlainConnection } from '../../bench/rivals/plain-connection.js';

const PATIENCE = 5_000;
const TEXT = 'é'.repeat(40_000);
let server: Server | SocketServer | undefined;

afterEach(() => {
  server?.close();
  server = undefined;
});

async function listen(started: Server | SocketServer): Promise<URL> {
  server = started;
  started.listen(0, '127.0.0.1');
  await once(started, 'listening');
  return new URL(`http://127.0.0.1:${(started.address() as AddressInfo).port}/sparql?query=ASK`);
}

describe('a plain connection', () => {
  it('reads bodies of a given length, in chunks or up to the end, one after the other', async () => {
    let connections = 0;
    const ways = [
      { 'Content-Length': String(Buffer.byteLength(TEXT)) },
      { 'Transfer-Encoding': 'chunked' },
      { Connection: 'close' },
      {},
    ];
    const url = await listen(
      createServer((request, response) => {
        response.writeHead(200, ways.shift());
        for (let at = 0; at < TEXT.length; at += 9_999) response.write(TEXT.slice(at, at + 9_999));
        response.end();
        expect(request.url).toBe('/sparql?query=ASK');
      }).on('connection', () => {
        connections += 1;
      }),
    );
    const connection = new PlainConnection();
    for (let asked = 0; asked < 4; asked += 1) {
      const { status, body } = await connection.get(url, 'Accept: text/plain\r\n', PATIENCE);
      expect(status).toBe(200);
      expect(body.toString()).toBe(TEXT);
    }
    expect(connections).toBe(2);
  });

  it('is whole only with the last chunk, wherever the pieces are cut', async () => {
    const answer = 'HTTP/1.1 500 Oh\r\nTransfer-Encoding: chunked\r\n\r\n4\r\na\r\nb\r\n1\r\n!\r\n0\r\n\r\n';
    const url = await listen(
      createSocketServer((socket) => {
        const pieces = [...answer];
        const next = (): void => {
          const piece = pieces.shift();
          if (piece !== undefined) socket.write(piece, () => setImmediate(next));
        };
        socket.setNoDelay(true).once('data', next);
      }),
    );
    const { status, body } = await new PlainConnection().get(url, '', PATIENCE);
    expect([status, body.toString()]).toEqual([500, 'a\r\nb!']);
  });

  it('fails where the server breaks off', async () => {
    const url = await listen(
      createSocketServer((socket) => {
        socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'));
      }),
    );
    await expect(new PlainConnection().get(url, '', PATIENCE)).rejects.toThrow('closed');
  });
});
