import { describe, expect, it } from 'vitest';
import { call, commandLine } from './command-line.js';

const NOWHERE = '/nowhere/at/all';
/** Stands for a folder of the test's own, with neither content nor anything published. */
const EMPTY = 'EMPTY';

describe('wrong usage is one clear line and exit 2:', { timeout: 120_000 }, () => {
  const cli = commandLine();

  it.each([
    ['an unknown command, with the one that was meant', ['biuld'], /unknown command 'biuld'.*build/i],
    ['an unknown option', ['build', '--fast'], /unknown option '--fast'/i],
    ['a missing argument', ['snippet'], /missing required argument 'file'/i],
    ['too many arguments', ['build', 'a', 'b'], /too many arguments/i],
    ['an option without its value', ['serve', '--port'], /argument missing/i],
    ['a port that is no number', ['serve', '--port', 'http'], /--port takes a whole number.*“http”/],
    ['a port out of range', ['serve', '--port', '65536'], /--port takes a whole number from 0 to 65535/],
    ['an unknown format', ['validate', '--format', 'pdf'], /--format takes text, json, .*“pdf”/],
    ['a day that does not exist', ['build', '--published-at', '2021-02-30'], /ISO date.*2021-02-30/],
    ['a time without its zone', ['build', '--published-at', '2021-02-04T10:00'], /ISO date/],
    ['a person’s IRI that is none', ['forget', 'jeanne-martin'], /“jeanne-martin” is no IRI/],
    ['a folder without configuration', ['build', NOWHERE], /No palmares\.yaml in/],
    ['a folder that is missing', ['serve', NOWHERE], /no folder/],
    ['a folder where nothing was published', ['serve', EMPTY], /No published snapshot/],
    [
      'a query without a published version',
      ['query', '--snapshot', EMPTY, 'ASK {}'],
      /No published snapshot/,
    ],
    ['a published folder to watch', ['serve', EMPTY, '--watch'], /--watch takes a content folder/],
    ['an article that is missing', ['explain', 'nothing.md'], /nothing\.md/],
    ['a file that is no article', ['explain', 'image.png'], /image\.png is no article/],
  ])('%s', async (_name, words, message) => {
    const { code, output, errors } = await call(words.map((word) => (word === EMPTY ? cli.path() : word)));
    expect(errors).toMatch(message);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it('no content folder here or above', async () => {
    const { code, errors } = await cli.run(['build']);
    expect(errors).toMatch(/^palmares: No palmares\.yaml here or above.*\n$/);
    expect(code).toBe(2);
  });

  it('said in French where the locale is', async () => {
    const { errors } = await call(['build', '--vite'], { environment: { LANG: 'fr_FR.UTF-8' } });
    expect(errors).toContain('L’option « --vite » est inconnue.');
  });

  it('a PORT that is no number', async () => {
    const { code, errors } = await call(['serve', cli.path()], { environment: { PORT: 'web' } });
    expect(errors).toContain('PORT takes a whole number');
    expect(code).toBe(2);
  });
});
