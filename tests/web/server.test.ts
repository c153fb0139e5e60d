import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import express from 'express';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import { startServer } from '../../src/web/server.js';

describe('The server', () => {
  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const starting = startServer({ app: express(), port, host: '127.0.0.1' });
    await expect(starting).rejects.toThrow(UsageError);
    await expect(starting).rejects.toThrow(`Port ${port} is already in use`);
    other.close();
  });
  it('says in one line that the address is none of this machine', async () => {
    await expect(startServer({ app: express(), port: 0, host: '192.0.2.1' })).rejects.toThrow(UsageError);
  });
  it('finishes an open request when stopped, and takes no new one', async () => {
    let finish = () => {};
    let began = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      began = resolve;
    });
    const app = express().get('/', (_request, response) => {
      finish = () => response.end('complete');
      began();
    });
    const server = await startServer({ app, port: 0, host: '127.0.0.1' });
    const open = fetch(server.url);
    await hasBegun;
    const stopped = server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
    finish();
    expect(await (await open).text()).toBe('complete');
    await stopped;
  });
  it('closes idle keep-alive connections when stopped', async () => {
    const app = express().get('/', (_request, response) => {
      response.end('hello');
    });
    const server = await startServer({ app, port: 0, host: '127.0.0.1', graceMilliseconds: 60_000 });
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve, reject) => {
      request(server.url, { agent }, (response) => response.resume().on('end', resolve))
        .on('error', reject)
        .end();
    });
    await server.stop();
    agent.destroy();
  });
  it('ends requests that outlast the grace', async () => {
    let began = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      began = resolve;
    });
    const app = express().get('/', () => began());
    const server = await startServer({ app, port: 0, host: '127.0.0.1', graceMilliseconds: 20 });
    const open = fetch(server.url);
    await hasBegun;
    await Promise.all([server.stop(), expect(open).rejects.toThrow()]);
  });
  it('may be stopped more than once', async () => {
    const server = await startServer({ app: express(), port: 0, host: '127.0.0.1' });
    await Promise.all([server.stop(), server.stop()]);
  });
});
