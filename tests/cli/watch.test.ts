import { access, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { call, commandLine } from './command-line.js';
import { ask, eventually } from './http.js';

describe('serve, of a content folder,', { timeout: 180_000 }, () => {
  const cli = commandLine();

  async function serve(...more: readonly string[]) {
    await call(['init', cli.path('site')]);
    const running = cli.start(['serve', 'site', '--port', '0', ...more]);
    const [, url = ''] = await running.until(/(http:\/\/localhost:\d+\/)/);
    return { running, url: url.replace('localhost', '127.0.0.1') };
  }

  it('builds and serves it, without writing the ledger', async () => {
    const { running, url } = await serve();
    const { status, text } = await ask(`${url}articles/bienvenue`, { accept: 'text/html' });
    expect(status).toBe(200);
    expect(text).toContain('Bienvenue dans nos données');
    await expect(access(cli.path('site', 'ledger.jsonl'))).rejects.toThrow();
    running.child.kill('SIGTERM');
    expect((await running.ended()).code).toBe(0);
  });

  it('with --watch, follows what changes, appears and disappears', async () => {
    const { running, url } = await serve('--watch');
    await writeFile(cli.path('site', 'articles', 'second.md'), '# Un second article\n\nSon texte.\n');
    await eventually(
      () => ask(`${url}articles/second.ttl`),
      ({ text }) => text.includes('Un second article'),
    );
    await writeFile(cli.path('site', 'articles', 'second.md'), '# Un titre corrigé\n\nSon texte.\n');
    await eventually(
      () => ask(`${url}articles/second.ttl`),
      ({ text }) => text.includes('Un titre corrigé'),
    );
    await rm(cli.path('site', 'articles', 'second.md'));
    await eventually(
      () => ask(`${url}articles/second.ttl`),
      ({ status }) => status !== 200,
    );
    await expect(access(cli.path('site', 'ledger.jsonl'))).rejects.toThrow();
    running.child.kill('SIGTERM');
    expect((await running.ended()).code).toBe(0);
  });

  it('with --watch, tells a broken configuration and goes on serving', async () => {
    const { running, url } = await serve('--watch');
    await writeFile(cli.path('site', 'palmares.yaml'), 'title: [\n');
    await eventually(
      () => Promise.resolve(running.errors),
      (errors) => errors.includes('palmares.yaml'),
    );
    expect((await ask(`${url}articles/bienvenue.ttl`)).status).toBe(200);
  });
});
