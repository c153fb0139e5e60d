import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.js';
import { createTerminal, languageOf, type Terminal } from '../../src/cli/terminal.js';

interface Watched {
  readonly terminal: Terminal;
  readonly told: () => string;
}

function terminalOn(isTTY: boolean, environment: Record<string, string> = {}): Watched {
  const [output, errors] = [new PassThrough(), new PassThrough()].map((stream) =>
    Object.assign(stream, { isTTY }),
  );
  const terminal = createTerminal(
    { input: new PassThrough(), output: output!, errors: errors! },
    environment,
  );
  return { terminal, told: () => (errors!.read() as Buffer | null)?.toString() ?? '' };
}

describe('a terminal', () => {
  it('has colours', () => {
    expect(terminalOn(true).terminal.colours.red('x')).toBe('\u001b[31mx\u001b[39m');
  });

  it('has none with NO_COLOR', () => {
    expect(terminalOn(true, { NO_COLOR: '1' }).terminal.colours.red('x')).toBe('x');
  });

  it('has them with an empty NO_COLOR, which says nothing', () => {
    expect(terminalOn(true, { NO_COLOR: '' }).terminal.colours.red('x')).not.toBe('x');
  });

  it('has none where it is dumb, or none at all', () => {
    expect(terminalOn(true, { TERM: 'dumb' }).terminal.colours.red('x')).toBe('x');
    expect(terminalOn(false).terminal.colours.red('x')).toBe('x');
  });

  it('goes silent when its reader has left, and fails for any other error', () => {
    const output = new PassThrough();
    const { print } = createTerminal({ input: new PassThrough(), output, errors: new PassThrough() }, {});
    output.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    print('unheard');
    expect(output.read()).toBeNull();
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    expect(() => output.emit('error', full)).toThrow('no space');
  });
});

describe('the language', () => {
  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'fr-CA' }, 'fr'],
    [{ LANG: 'frr_DE.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'C', LC_MESSAGES: 'fr_FR' }, 'fr'],
    [{ LANG: 'fr_FR', LC_ALL: '' }, 'fr'],
    [{}, 'en'],
  ])('for %o is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});

describe('progress', () => {
  it('is silent where nobody watches', () => {
    const { terminal, told } = terminalOn(false);
    const line = progressLine(terminal, { after: 0 });
    line.update('read', 10);
    line.end();
    expect(told()).toBe('');
  });

  it('says nothing of what is quick', () => {
    const { terminal, told } = terminalOn(true);
    const line = progressLine(terminal);
    line.update('read', 10);
    line.end();
    expect(told()).toBe('');
  });

  it('draws one line where work lasts, and takes it away', () => {
    const { terminal, told } = terminalOn(true);
    const line = progressLine(terminal, { after: 0 });
    line.update('check', 1234);
    line.end();
    expect(told()).toBe('\r\u001b[2KChecking… 1,234\r\u001b[2K');
  });
});
