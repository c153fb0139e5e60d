import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { packageRoot } from '../../src/core/package-root.js';
import { call, commandLine } from './command-line.js';

describe('help', { timeout: 120_000 }, () => {
  const cli = commandLine();

  it('lists every command and the exit codes', async () => {
    const { code, output } = await cli.run(['--help']);
    expect(code).toBe(0);
    for (const name of COMMANDS.keys()) expect(output).toContain(`  ${name} `);
    expect(output).toContain('Exit codes:');
  });

  it.each([...COMMANDS.keys()])('of %s shows its use and examples', async (name) => {
    const { code, output, errors } = await call([name, '--help']);
    expect(code).toBe(0);
    expect(errors).toBe('');
    expect(output).toContain(`Usage: palmares ${name}`);
    expect(output).toMatch(/Examples:\n {2}# .+\n {2}palmares /);
  });

  it('speaks French where the locale does', async () => {
    const { output } = await call(['build', '--help'], { environment: { LANG: 'fr_FR.UTF-8' } });
    expect(output).toContain('Utilisation : palmares build');
    expect(output).toContain('Exemples :');
  });

  it('goes by LC_ALL before LANG', async () => {
    const environment = { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' };
    const { output } = await call(['build', '--help'], { environment });
    expect(output).toContain('Usage:');
  });

  it('has no colours where the output is no terminal', async () => {
    const { output } = await call(['build', '--help']);
    expect(output).not.toContain('\u001b');
  });

  it('is what a bare palmares gets, as an error', async () => {
    const { code, output, errors } = await call([]);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain('Usage: palmares');
  });

  it('tells the version of the package', async () => {
    const content = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
      version: string;
    };
    const { output } = await call(['--version']);
    expect(output.trim()).toBe(content.version);
  });
});
