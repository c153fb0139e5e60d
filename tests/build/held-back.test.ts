import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ContentFolder, told } from './content-folder.js';

/** Its image is no address: the gate refuses it. */
const VIOLATING = [
  '---',
  'title: Albi obtient 4 @ au label Villes Internet',
  'date: 2021-02-10',
  'url: "https://albi.example/ espace"',
  'image: "pas une adresse"',
  '---',
  '',
  'Le 4 février 2021, la Ville d’Albi a reçu son 4e @ au label Villes Internet.',
  '',
].join('\n');

async function withViolation(): Promise<ContentFolder> {
  return ContentFolder.create({
    'articles/sain.md': '# La fête\n\nIl a fait beau.\n',
    'articles/retenu.md': VIOLATING,
  });
}

describe('a document that violates a shape', () => {
  it('is held back and listed with the line to mend', async () => {
    const { check } = await (await withViolation()).publish();
    expect(check.report.heldBack).toEqual(['articles/retenu']);
    const [violation] = check.report.results.filter(({ severity }) => severity === 'violation');
    expect(violation).toMatchObject({
      document: 'articles/retenu',
      location: { file: 'articles/retenu.md' },
    });
    expect(violation?.location?.line).toBeGreaterThan(1);
    expect(violation?.message.fr).not.toBe(violation?.message.en);
  });

  it('does not keep the others from being published', async () => {
    const folder = await withViolation();
    await folder.publish();
    const graph = await folder.graph();
    expect(graph.has('articles/sain#article')).toBe(true);
    expect(graph.has('articles/retenu#article')).toBe(false);
    expect(graph.has('labels/villes-internet/2021/commune-81004#award')).toBe(true);
  });

  it('is linked to all the same, and each such link is told', async () => {
    const folder = await withViolation();
    const outcome = await folder.publish();
    expect(told(outcome, 'link/held-back')).toContain(
      'labels/villes-internet/2021/commune-81004: link/held-back',
    );
    expect(
      (await folder.graph()).values('labels/villes-internet/2021/commune-81004#award', 'schema:subjectOf'),
    ).toEqual(['articles/retenu#article']);
  });

  it('is in the published report too', async () => {
    const folder = await withViolation();
    await folder.publish();
    const snapshot = await folder.snapshot();
    const report = await readFile(snapshot.file('report.json') ?? '', 'utf8');
    const turtle = await readFile(snapshot.file('report.ttl') ?? '', 'utf8');
    await snapshot.close();
    expect(JSON.parse(report)).toMatchObject({ conforms: false, heldBack: ['articles/retenu'] });
    expect(turtle).toContain('articles/retenu');
  });

  it('makes a strict build publish nothing and leave the ledger alone', async () => {
    const folder = await withViolation();
    expect(await folder.build({ strict: true })).toMatchObject({ kind: 'nothing', reason: 'strict' });
    await expect(folder.snapshot()).rejects.toThrow();
    await expect(folder.read('ledger.jsonl')).rejects.toThrow('ENOENT');
  });

  it('leaves the last good version standing in a strict build', async () => {
    const folder = await withViolation();
    await folder.remove('articles/retenu.md');
    const { version } = await folder.publish();
    await folder.write({ 'articles/retenu.md': VIOLATING });
    await folder.build({ strict: true });
    const snapshot = await folder.snapshot();
    await snapshot.close();
    expect(snapshot.manifest.version).toBe(version);
  });
});

it('warnings hold nothing back, strict or not', async () => {
  const folder = await ContentFolder.create({ 'articles/sans-date.md': '# La fête\n\nIl a fait beau.\n' });
  const outcome = await folder.publish({ strict: true });
  expect(outcome.check.report.counts?.warning).toBeGreaterThan(0);
});

it('a folder without content of its own publishes nothing', async () => {
  const folder = await ContentFolder.create();
  expect(await folder.build()).toMatchObject({ kind: 'nothing', reason: 'empty' });
});

it('a folder whose every document is held back publishes nothing', async () => {
  const folder = await ContentFolder.create({
    'articles/retenu.md': '---\ntitle: La fête\nimage: "pas une adresse"\n---\n\nIl a fait beau.\n',
  });
  expect(await folder.build()).toMatchObject({ kind: 'nothing', reason: 'empty' });
});
