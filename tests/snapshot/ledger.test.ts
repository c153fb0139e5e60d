import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { contentHash } from '../../src/snapshot/content-hash.js';
import { Ledger } from '../../src/snapshot/ledger.js';
import { collect } from './support.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const file = () => folder.path('ledger.jsonl');
const day = (number: number) => `2024-01-${String(number).padStart(2, '0')}T00:00:00Z`;

type Content = Readonly<Record<string, string>>;

async function* documents(content: Content) {
  for (const path of Object.keys(content).sort()) {
    yield { path, contentHash: content[path] ?? '', title: `Titre ${path}`, kind: 'article' as const };
  }
}

/** One build: content as path → hash, dated with its day. */
async function build(content: Content, at: number, options: { renamed?: Content; commit?: boolean } = {}) {
  const diagnostics: Diagnostic[] = [];
  const ledger = await Ledger.load({
    file: file(),
    scratch: folder.path('scratch'),
    renamed: options.renamed ?? {},
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  const outcomes = await collect(ledger.reconcile(documents(content), day(at)));
  if (options.commit !== false) await ledger.commit();
  await ledger.close();
  return { outcomes, codes: diagnostics.map(({ code }) => code), dates: datesOf(outcomes) };
}

function datesOf(outcomes: Awaited<ReturnType<typeof collect<Outcome>>>) {
  return Object.fromEntries(
    outcomes.flatMap((each) =>
      each.kind === 'document'
        ? [[each.item.path, `${each.issued.slice(8, 10)} ${each.modified.slice(8, 10)}`]]
        : [],
    ),
  );
}
type Outcome = ReturnType<Ledger['reconcile']> extends AsyncIterable<infer T> ? T : never;

const lines = async () => (await readFile(file(), 'utf8')).split('\n').slice(0, -1);
const events = async () =>
  (await lines()).map((line) => {
    const { path, event, at } = JSON.parse(line) as { path: string; event: string; at: string };
    return `${path} ${event} ${at.slice(8, 10)}`;
  });

describe('the ledger', () => {
  it('dates what is new, keeps the dates of what is unchanged, dates what changed', async () => {
    await build({ a: '1', b: '1' }, 1);
    const { dates } = await build({ a: '1', b: '2', c: '1' }, 5);
    expect(dates).toEqual({ a: '01 01', b: '01 05', c: '05 05' });
    expect(await events()).toEqual(['a published 01', 'b published 01', 'b changed 05', 'c published 05']);
  });

  it('is not touched by an unchanged build, whatever the clock', async () => {
    await build({ a: '1' }, 1);
    const before = await readFile(file());
    await build({ a: '1' }, 9);
    expect(await readFile(file())).toEqual(before);
  });

  it('is not touched before the commit', async () => {
    await build({ a: '1' }, 1, { commit: false });
    expect(await readdir(folder.path())).toEqual([]);
  });

  it('remembers what a withdrawn document was, and when it came back', async () => {
    await build({ a: '1', b: '1' }, 1);
    const withdrawn = await build({ a: '1' }, 2);
    expect(withdrawn.outcomes[1]).toEqual({
      kind: 'gone',
      tombstone: { path: 'b', title: 'Titre b', documentKind: 'article', withdrawn: day(2) },
    });
    expect((await build({ a: '1' }, 3)).outcomes[1]).toEqual(withdrawn.outcomes[1]);
    const restored = await build({ a: '1', b: '1' }, 4);
    expect(restored.dates).toEqual({ a: '01 01', b: '01 04' });
    expect(await events()).toEqual(['a published 01', 'b published 01', 'b withdrawn 02', 'b restored 04']);
  });

  it('keeps the first date of a renamed document and redirects its old path, once for a chain', async () => {
    await build({ old: '1' }, 1);
    const renamed = { old: '/middle', middle: 'new' };
    const first = await build({ new: '1' }, 3, { renamed });
    expect(first.dates).toEqual({ new: '01 03' });
    expect(first.outcomes.slice(1)).toEqual([
      { kind: 'moved', path: 'old', to: 'new' },
      { kind: 'moved', path: 'middle', to: 'new' },
    ]);
    const size = (await lines()).length;
    expect((await build({ new: '1' }, 4, { renamed })).dates).toEqual({ new: '01 03' });
    expect((await lines()).length).toBe(size);
  });

  it('goes on redirecting after the rename has left the configuration', async () => {
    await build({ old: '1' }, 1);
    await build({ new: '1' }, 2, { renamed: { old: 'new' } });
    expect((await build({ new: '1' }, 3)).outcomes[1]).toEqual({ kind: 'moved', path: 'old', to: 'new' });
  });

  it('refuses renames that go round in a circle', async () => {
    await expect(build({}, 1, { renamed: { a: 'b', b: 'c', c: 'a' } })).rejects.toThrow('a → b → c → a');
  });

  it('tells of a rename whose old document still exists, and of one that leads nowhere', async () => {
    await build({ a: '1', b: '1' }, 1);
    const { codes, outcomes } = await build({ a: '1' }, 2, { renamed: { a: 'c', b: 'd' } });
    expect(codes).toEqual(['ledger/renamed-still-exists', 'ledger/rename-target-missing']);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['document', 'gone']);
  });

  it('leaves out a last line that was cut off at any byte, and mends the file with the next append', async () => {
    await build({ a: '1', é: '1' }, 1);
    const whole = await readFile(file());
    const secondLine = whole.indexOf('\n') + 1;
    for (let size = secondLine + 1; size < whole.length - 1; size += 7) {
      await writeFile(file(), whole);
      await truncate(file(), size);
      const { codes } = await build({ a: '1', é: '1' }, 2);
      expect(codes).toEqual(['ledger/cut-off-line']);
      expect(await events()).toEqual(['a published 01', 'é published 02']);
    }
  });

  it('accepts a last event without its line feed, as editors leave it', async () => {
    await build({ a: '1' }, 1);
    await truncate(file(), (await readFile(file())).length - 1);
    expect((await build({ a: '1', b: '1' }, 2)).codes).toEqual([]);
    expect(await events()).toEqual(['a published 01', 'b published 02']);
  });

  it('reads a ledger whose line ends another tool rewrote', async () => {
    await build({ a: '1' }, 1);
    await writeFile(file(), (await readFile(file(), 'utf8')).replaceAll('\n', '\r\n'));
    expect((await build({ a: '1' }, 2)).dates).toEqual({ a: '01 01' });
  });

  it.each([
    ['a conflict mark of a version control system', '<<<<<<< HEAD\n'],
    ['an event of no known kind', '{"path":"a","event":"lost","at":"2024-01-01T00:00:00Z"}\n'],
    ['a date without time', '{"path":"a","event":"published","at":"2024-01-01"}\n'],
  ])('names file and line of %s', async (_, line) => {
    await build({ a: '1' }, 1);
    await appendFile(file(), line);
    await expect(build({ a: '1' }, 2)).rejects.toThrow(/^ledger\.jsonl:2: /);
  });

  it('tells the same as a naive history in memory, over any sequence of builds', async () => {
    const content = fc.dictionary(fc.constantFrom('a', 'a-b', 'a/b', 'b', 'é'), fc.constantFrom('1', '2'));
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 6 }), async (builds) => {
        await writeFile(file(), '');
        const history = new Map<string, { hash?: string; issued: string; modified: string }>();
        for (const [index, each] of builds.entries()) {
          const today = String(index + 1).padStart(2, '0');
          for (const path of history.keys()) if (!(path in each)) delete history.get(path)?.hash;
          for (const [path, hash] of Object.entries(each)) {
            const known = history.get(path);
            if (known?.hash !== hash)
              history.set(path, { hash, issued: known?.issued ?? today, modified: today });
          }
          const { dates, outcomes } = await build(each, index + 1);
          const expected = Object.keys(each).map((path) => {
            const known = history.get(path);
            return [path, `${known?.issued} ${known?.modified}`];
          });
          expect(dates).toEqual(Object.fromEntries(expected));
          expect(outcomes.length).toBe(history.size);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('contentHash', () => {
  it('leaves out what the document says of itself, and nothing else', () => {
    const about = (date: string) => `<https://x/a> <https://x/date> "${date}" <https://x/a> .\n`;
    const thing = (name: string) => `<https://x/a#thing> <https://x/name> "${name}" <https://x/a> .\n`;
    const hash = contentHash(thing('n') + about('1'), 'https://x/a');
    expect(contentHash(thing('n') + about('2'), 'https://x/a')).toBe(hash);
    expect(contentHash(thing('m') + about('1'), 'https://x/a')).not.toBe(hash);
  });
});
