import { chmod, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSources } from '../../src/sources/read.js';
import { contentFolder, loadContent, readContent, readFiles, told } from './support.js';

const GOOD = { 'articles/zz-good.md': '# Un article\n\nQui se lit.\n' };

/** Slugs of the articles read: the good one is always among them. */
const slugs = (records: Awaited<ReturnType<typeof readFiles>>['records']) =>
  records.map((record) => ('slug' in record ? record.slug : record.kind));

describe('bad input is told once, with its place, and the rest is read', () => {
  it.each([
    ['binary-named-md.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'file/binary'],
    ['control-characters.txt', '\u0001\u0002\u0003\u0004 texte', 'file/binary'],
    ['empty.md', '', 'article/empty'],
    ['white-space-only.txt', ' \n\n\t\n', 'article/empty'],
    ['utf-16.md', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'encoding/utf-16'],
    ['neither-utf-8-nor-windows-1252.md', new Uint8Array([0x41, 0x81, 0xe9, 0x0a]), 'encoding/unknown'],
    ['too-nested.md', '- '.repeat(5000).concat('a'), 'article/too-nested'],
  ])('%s', async (name, content, code) => {
    const { records, diagnostics } = await readFiles({ ...GOOD, [`articles/${name}`]: content });
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.location.file])).toEqual([
      [code, `articles/${name}`],
    ]);
    expect(diagnostics[0]?.advice?.fr).toBeTruthy();
    expect(slugs(records)).toEqual(['zz-good']);
  });

  it('an article in Windows-1252 is read, with a warning', async () => {
    const { records, diagnostics } = await readFiles({
      'articles/a.md': Buffer.from('Titre\n\nune cit\xe9 \x9cuvre\n', 'latin1'),
    });
    expect(told(diagnostics)).toEqual(['encoding/windows-1252@articles/a.md']);
    expect(records).toMatchObject([{ text: 'Titre\n\nune cité œuvre' }]);
  });

  it('a byte order mark is no part of an article', async () => {
    const { records, diagnostics } = await readFiles({
      'articles/a.md': '\uFEFF---\ntitle: T\n---\nTexte.\n',
    });
    expect(diagnostics).toEqual([]);
    expect(records).toMatchObject([{ text: 'Texte.', frontMatter: { data: { title: 'T' } } }]);
  });

  it('a file over the limit is not read', async () => {
    const folder = await contentFolder({ ...GOOD, 'articles/fifty-megabytes.md': '' });
    await truncate(join(folder, 'articles/fifty-megabytes.md'), 50 * 1024 * 1024);
    const { records, diagnostics, files } = await readContent(folder);
    expect(told(diagnostics)).toEqual(['file/too-large@articles/fifty-megabytes.md']);
    expect(slugs(records)).toEqual(['zz-good']);
    expect(files).toEqual(['articles/zz-good.md']);
  });

  it('a table of fifty megabytes that is none is refused without being held', async () => {
    const folder = await contentFolder({ ...GOOD, 'tables/villes-internet.csv': '' });
    await truncate(join(folder, 'tables/villes-internet.csv'), 50 * 1024 * 1024);
    const { diagnostics } = await readContent(folder);
    expect(told(diagnostics)).toContain('file/binary@tables/villes-internet.csv');
  });

  it('a link that leads outside the content folder is refused', async () => {
    const outside = await contentFolder({ 'secret.md': '# Secret' });
    const folder = await contentFolder(GOOD);
    await symlink(join(outside, 'secret.md'), join(folder, 'articles/link.md'));
    await symlink(outside, join(folder, 'articles/linked-folder'));
    const { records, diagnostics } = await readContent(folder);
    expect(told(diagnostics)).toEqual([
      'link/outside@articles/link.md',
      'link/outside@articles/linked-folder',
    ]);
    expect(slugs(records)).toEqual(['zz-good']);
  });

  it('links that lead round in a circle or nowhere are told', async () => {
    const folder = await contentFolder(GOOD);
    await symlink('..', join(folder, 'articles/cycle'));
    await symlink('itself.md', join(folder, 'articles/itself.md'));
    await symlink('missing.md', join(folder, 'articles/nowhere.md'));
    const { records, diagnostics } = await readContent(folder);
    expect(told(diagnostics)).toEqual(
      [
        'file/link-loop@articles/itself.md',
        'file/vanished@articles/nowhere.md',
        'link/cycle@articles/cycle',
      ].sort((a, b) => a.split('@')[1]!.localeCompare(b.split('@')[1]!)),
    );
    expect(slugs(records)).toEqual(['zz-good']);
  });

  it('a link to a file of the content folder is read under its own name', async () => {
    const folder = await contentFolder({ 'drafts/a.md': '# A\n\nTexte.' });
    await mkdir(join(folder, 'articles'));
    await symlink('../drafts/a.md', join(folder, 'articles/b.md'));
    expect(slugs((await readContent(folder)).records)).toEqual(['b']);
  });

  it('a file that vanishes while the folder is read is told', async () => {
    const folder = await contentFolder({
      ...GOOD,
      'articles/a.md': '# A\n\nTexte.',
      'articles/b.md': '# B\n\nTexte.',
    });
    const { site, registry } = await loadContent(folder);
    const seen: string[] = [];
    for await (const event of readSources(site, registry)) {
      if (event.kind === 'file' && event.file.path === 'articles/a.md')
        await rm(join(folder, 'articles/b.md'));
      if (event.kind === 'diagnostic') seen.push(...told([event.diagnostic]));
      if (event.kind === 'record' && 'slug' in event.record) seen.push(event.record.slug);
    }
    expect(seen).toEqual(['a', 'file/vanished@articles/b.md', 'zz-good']);
  });

  it('a file and a folder that may not be read are told', async () => {
    const folder = await contentFolder({
      ...GOOD,
      'articles/denied.md': '# A',
      'articles/denied/b.md': '# B',
    });
    await chmod(join(folder, 'articles/denied.md'), 0);
    await chmod(join(folder, 'articles/denied'), 0);
    await asOrdinaryUser(folder);
    const { records, diagnostics } = await readContent(folder);
    expect(told(diagnostics)).toEqual([
      'file/permission-denied@articles/denied.md',
      'file/permission-denied@articles/denied',
    ]);
    expect(slugs(records)).toEqual(['zz-good']);
  });

  it('of two articles with one slug the first is published, and both are named', async () => {
    const { records, diagnostics } = await readFiles({
      'articles/a.md': '# A\n\nUn.',
      'articles/b.md': '---\nslug: a\n---\n# B\n\nDeux.',
    });
    expect(records).toMatchObject([{ file: { path: 'articles/a.md' } }]);
    expect(told(diagnostics)).toEqual(['file/same-slug@articles/b.md:2']);
    expect(diagnostics[0]?.message.fr).toContain('articles/a.md');
  });

  it('a folder named like a file is told, and what it holds is read', async () => {
    const { records, diagnostics } = await readFiles({ 'articles/x.md/y.md': '# Y\n\nTexte.' });
    expect(told(diagnostics)).toEqual(['folder/named-like-a-file@articles/x.md']);
    expect(slugs(records)).toEqual(['y']);
  });

  it('documents of word processors are told, with what to do', async () => {
    const { diagnostics } = await readFiles({
      'articles/a.docx': 'x',
      'tables/a.xls': 'x',
      'egare.md': 'x',
      'README.md': 'x',
    });
    expect(told(diagnostics)).toEqual([
      'file/not-read@articles/a.docx',
      'file/not-read@egare.md',
      'file/not-read@tables/a.xls',
    ]);
  });

  it('hidden files, outputs and the ledger are passed over', async () => {
    const { files, diagnostics } = await readFiles({
      'articles/.a.md': 'x',
      '.git/b.md': 'x',
      'out/articles/c.md': 'x',
      'ledger.jsonl': 'x',
    });
    expect({ files, diagnostics }).toEqual({ files: [], diagnostics: [] });
  });

  it('files are read in the order of their paths, whatever order they were made in', async () => {
    const folder = await contentFolder({});
    for (const path of [
      'articles/b/a.md',
      'articles/c.md',
      'articles/b.md',
      'articles/a.md',
      'articles/b-2.md',
    ]) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), `# ${path}\n\n${path}`);
    }
    const { records } = await readContent(folder);
    expect(records.map(({ file }) => file.path)).toEqual(
      ['articles/a.md', 'articles/b-2.md', 'articles/b.md', 'articles/c.md'].sort(),
    );
  });

  it('an RDF file is handed on unread, with its hash', async () => {
    const { records, rows } = await readFiles({ 'rdf/a/b.ttl': '<a> <b> .' });
    expect(records).toMatchObject([{ kind: 'rdf', slug: 'a-b', file: { path: 'rdf/a/b.ttl', bytes: 9 } }]);
    expect(Object.keys(rows)).toEqual(['rdf/a/b.ttl']);
  });
});

/** The superuser may read everything: permissions are tried as someone else. */
async function asOrdinaryUser(folder: string): Promise<void> {
  if (process.geteuid?.() !== 0) return;
  await chmod(folder, 0o755);
  process.seteuid?.(65_534);
  onTestFinished(() => process.seteuid?.(0));
}
