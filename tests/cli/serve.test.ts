import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { commandLine, type Running } from './command-line.js';
import { ask, eventually, isListening } from './http.js';
import { ARTICLE_TITLE, publishSite } from './published-site.js';

async function siteOf(running: Running): Promise<string> {
  const [, url = ''] = await running.until(/(http:\/\/localhost:\d+\/)/);
  return url.replace('localhost', '127.0.0.1');
}

describe('serve, of a published folder,', { timeout: 120_000 }, () => {
  const cli = commandLine();

  it('serves it and says where to look', async () => {
    await publishSite(cli.path('out'));
    const running = cli.start(['serve', 'out', '--port', '0']);
    const site = await siteOf(running);
    await running.until(/articles\/1\n.*sparql\n.*catalog\n/s);
    const { status, text } = await ask(`${site}articles/1.ttl`);
    expect(status).toBe(200);
    expect(text).toContain(ARTICLE_TITLE);
  });

  it('takes the port from PORT', async () => {
    await publishSite(cli.path('out'));
    const running = cli.start(['serve', 'out'], { environment: { PORT: '0' } });
    expect((await ask(`${await siteOf(running)}healthz`)).status).toBe(200);
  });

  it('goes over to a version that is published later', async () => {
    await publishSite(cli.path('out'));
    const site = await siteOf(cli.start(['serve', 'out', '--port', '0']));
    await publishSite(cli.path('out'), ['Un autre titre']);
    const { text } = await eventually(
      () => ask(`${site}articles/1.ttl`),
      (answer) => answer.text.includes('Un autre titre'),
    );
    expect(text).not.toContain(ARTICLE_TITLE);
  });

  it('goes on with the version it has when the next one cannot be read', async () => {
    await publishSite(cli.path('out'));
    const running = cli.start(['serve', 'out', '--port', '0']);
    const site = await siteOf(running);
    await writeFile(cli.path('out', 'current'), `${'0'.repeat(64)}\n`);
    await eventually(
      () => Promise.resolve(running.errors),
      (errors) => errors !== '',
    );
    expect((await ask(`${site}articles/1.ttl`)).text).toContain(ARTICLE_TITLE);
  });

  it('says in one line that the port is taken, and exits with 2', async () => {
    await publishSite(cli.path('out'));
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, output, errors } = await cli.run(['serve', 'out', '--port', String(port)]);
    other.close();
    expect(errors).toContain(`Port ${port} is already in use`);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes an open request on %s, and exits with 0',
    async (signal) => {
      await publishSite(cli.path('out'));
      const running = cli.start(['serve', 'out', '--port', '0']);
      const port = Number(new URL(await siteOf(running)).port);
      const query = 'ASK {}';
      const socket = await openQuery(port, query.length);
      running.child.kill(signal);
      await eventually(
        () => isListening(port),
        (listening) => !listening,
      );
      socket.write(query);
      const answer = await readAll(socket);
      expect(answer).toContain('HTTP/1.1 200 OK');
      expect(answer).toContain('true');
      expect((await running.ended()).code).toBe(0);
    },
  );

  it('goes on when nobody reads what it prints any more', async () => {
    await publishSite(cli.path('out'));
    const running = cli.start(['serve', 'out', '--port', '0']);
    const site = await siteOf(running);
    running.child.stdout?.destroy();
    expect((await ask(`${site}healthz`)).status).toBe(200);
    running.child.kill('SIGTERM');
    expect((await running.ended()).code).toBe(0);
  });
});

/** A query whose content is still to come; the server has read its headers. */
async function openQuery(port: number, length: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.write(
    [
      'POST /sparql HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/sparql-query',
      `Content-Length: ${length}`,
      'Expect: 100-continue',
      'Connection: close',
      '\r\n',
    ].join('\r\n'),
  );
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first.toString()).toContain('100 Continue');
  return socket;
}

async function readAll(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}
