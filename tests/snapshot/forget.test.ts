import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/rdf/document.js';
import { compileNQuads } from '../../src/rdf/n-quads.js';
import { contentHash } from '../../src/snapshot/content-hash.js';
import { FORGET_STEPS, type ForgetOptions, forget } from '../../src/snapshot/forget.js';
import { ForgottenPeople, hashPerson } from '../../src/snapshot/forgotten.js';
import { versions } from '../../src/snapshot/layout.js';
import { Ledger } from '../../src/snapshot/ledger.js';
import { openSnapshot, openVersion } from '../../src/snapshot/reader.js';
import { verifySnapshot } from '../../src/snapshot/verify.js';
import { SnapshotWriter } from '../../src/snapshot/writer.js';
import { BASE, collect, contentOf, writerOptions } from './support.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const out = () => folder.path('out');
const toNQuads = compileNQuads({ vocabulary: `${BASE}vocab#`, configuration: { base: BASE } });

const ARTICLE = `${BASE}articles/gala`;
const PERSON = `${ARTICLE}#person-odette-exemple`;
const BODY = 'Mardi, Odette Exemple a remis le prix. Mme Exemple, dite O. Exemple, a salué la ville.';

const article: Document = {
  path: 'articles/gala',
  kind: 'article',
  datasets: ['articles'],
  summary: { title: 'Odette Exemple remet le prix' },
  nodes: [
    { '@id': ARTICLE, '@type': ['foaf:Document'], 'schema:mainEntity': `${ARTICLE}#article` },
    {
      '@id': `${ARTICLE}#article`,
      '@type': ['schema:NewsArticle'],
      'schema:headline': { '@value': 'Odette Exemple remet le prix', '@language': 'fr' },
      'schema:articleBody': { '@value': BODY, '@language': 'fr' },
      'schema:mentions': [PERSON, `${BASE}labels/prix#label`],
    },
    {
      '@id': PERSON,
      '@type': ['schema:Person'],
      'schema:name': 'Odette Exemple',
      'schema:jobTitle': 'géographe',
    },
    {
      '@id': `${ARTICLE}#quote-1`,
      '@type': ['oa:Annotation'],
      'oa:hasBody': [`${ARTICLE}#claim-1`],
      'oa:hasTarget': [`${ARTICLE}#target-1`],
    },
    { '@id': `${ARTICLE}#claim-1`, '@type': ['Claim'], 'rdf:subject': PERSON },
    { '@id': `${ARTICLE}#target-1`, '@type': ['oa:SpecificResource'], 'oa:hasSource': `${ARTICLE}#article` },
  ],
};
const edition: Document = {
  path: 'labels/prix/2021',
  kind: 'edition',
  datasets: ['prix'],
  summary: { title: 'Prix 2021' },
  nodes: [
    { '@id': `${BASE}labels/prix/2021`, '@type': ['foaf:Document'] },
    {
      '@id': `${BASE}labels/prix/2021#edition`,
      '@type': ['Edition'],
      juryPresident: PERSON,
      'schema:description': 'Jury présidé par EXEMPLE Odette.',
    },
  ],
};
const homonym: Document = {
  path: 'articles/autre',
  kind: 'article',
  datasets: ['articles'],
  summary: { title: 'Une autre Odette Exemple' },
  nodes: [{ '@id': `${BASE}articles/autre`, '@type': ['foaf:Document'] }],
};

/** A build as far as this stage goes: forgotten people, ledger, writer. */
async function build(documents: readonly Document[], at: string, title = 'Test') {
  const people = await ForgottenPeople.load(folder.path('forgotten.jsonl'));
  const writer = await SnapshotWriter.open(
    writerOptions(out(), {
      configuration: { title },
      isLink: (term) => ['juryPresident', 'schema:mentions'].includes(term),
    }),
  );
  const ledger = await Ledger.load({
    file: folder.path('ledger.jsonl'),
    scratch: writer.scratch,
    renamed: {},
    report: () => {},
  });
  async function* published() {
    for (const each of [...documents].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const document = people.redactDocument(each, BASE);
      if (document === undefined) continue;
      const { path, kind, summary } = document;
      yield {
        path,
        kind,
        title: summary.title,
        contentHash: contentHash(toNQuads(document), BASE + path),
        document,
      };
    }
  }
  for await (const each of ledger.reconcile(published(), at)) {
    if (each.kind !== 'document') continue;
    const { document, contentHash } = each.item;
    await writer.add(
      { document, contentHash, issued: each.issued, modified: each.modified },
      toNQuads(document),
    );
  }
  await writer.write(
    'report.json',
    '{"results":[{"message":"ligne 3\\nOdette Exemple : fonction inconnue"}]}',
  );
  await writer.write('dumps/articles.csv', 'titre\r\n"Odette Exemple remet le prix"\r\n');
  await writer.write(
    'dumps/articles.nt',
    `<${PERSON}> <${BASE}p> "géographe" .\n<${BASE}x> <${BASE}p> "O. Exemple" .\n`,
  );
  return writer.publish({ beforePointer: () => ledger.commit() });
}

const options = (more: Partial<ForgetOptions> = {}): ForgetOptions => ({
  out: out(),
  ledger: folder.path('ledger.jsonl'),
  forgotten: folder.path('forgotten.jsonl'),
  iri: PERSON,
  restateDumps: (document) => document,
  ...more,
});

const day = (number: number) => `2024-01-0${number}T00:00:00Z`;

async function traces(): Promise<string[]> {
  const files = await contentOf(folder.path());
  return Object.keys(files).filter((name) =>
    /odette|exemple(?!\.org)|géographe/i.test(Buffer.from(files[name]!, 'latin1').toString()),
  );
}

describe('forget', () => {
  it('leaves no trace of the person in any kept version, dump, report or the ledger', async () => {
    await build([article, edition], day(1));
    await build([article, edition], day(2), 'Autre titre');
    expect((await traces()).length).toBeGreaterThan(5);
    const { rewritten, sameName } = await forget(options());
    expect(rewritten).toHaveLength(2);
    expect(sameName).toEqual([]);
    expect(await traces()).toEqual([]);
    for (const version of await versions(out())) {
      expect((await verifySnapshot(folder.path('out', 'versions', version))).kind).toBe('intact');
    }
  });

  it('keeps the article and the offsets of its text', async () => {
    await build([article, edition], day(1));
    await forget(options());
    const snapshot = await openSnapshot(out());
    const found = await snapshot.resolve('articles/gala');
    const thing = found.kind === 'document' ? found.stored.document.nodes[1] : undefined;
    const body = thing?.['schema:articleBody'] as { '@value': string };
    expect(body['@value']).toBe(
      'Mardi, ██████████████ a remis le prix. ███████████, dite ██████████, a salué la ville.',
    );
    expect(thing?.['schema:mentions']).toEqual([`${BASE}labels/prix#label`]);
    await snapshot.close();
  });

  it('takes out the claims about the person and the quotes that bear nothing else', async () => {
    await build([article, edition], day(1));
    await forget(options());
    const snapshot = await openVersion(folder.path('out', 'versions', (await versions(out()))[0]!));
    const nodes = (await collect(snapshot.documents())).flatMap((each) =>
      each.document.nodes.map((node) => node['@id']),
    );
    expect(nodes.filter((iri) => iri.startsWith(ARTICLE))).toEqual([ARTICLE, `${ARTICLE}#article`]);
    await snapshot.close();
  });

  it('is not undone by the next build, which finds nothing changed', async () => {
    await build([article, edition], day(1));
    await forget(options());
    const ledger = await readFile(folder.path('ledger.jsonl'), 'utf8');
    await build([article, edition], day(5));
    expect(await readFile(folder.path('ledger.jsonl'), 'utf8')).toBe(ledger);
    const quads = await readFile(
      folder.path('out', 'versions', (await versions(out()))[0]!, 'data.nq'),
      'utf8',
    );
    expect(quads).not.toMatch(/Odette|odette/);
  });

  it('leaves another person of the same name in another article, and tells of it', async () => {
    await build([article, edition, homonym], day(1));
    expect((await forget(options())).sameName).toEqual(['articles/autre']);
    const snapshot = await openSnapshot(out());
    const found = await snapshot.summaries(['articles/autre']);
    expect(found.get('articles/autre')?.summary.title).toBe('Une autre Odette Exemple');
    await snapshot.close();
  });

  it('withdraws a person’s own document without a trace', async () => {
    const iri = `${BASE}people/odette-exemple`;
    const own: Document = {
      path: 'people/odette-exemple',
      kind: 'person',
      datasets: [],
      summary: { title: 'Odette Exemple' },
      nodes: [
        { '@id': iri, '@type': ['foaf:Document'] },
        { '@id': `${iri}#person`, '@type': ['schema:Person'], 'schema:name': 'Odette Exemple' },
      ],
    };
    await build([own, homonym], day(1));
    await forget(options({ iri: `${iri}#person` }));
    expect((await traces()).filter((name) => !name.includes('dumps') && !name.includes('report'))).toEqual(
      [],
    );
    const snapshot = await openSnapshot(out());
    expect((await snapshot.resolve(own.path)).kind).toBe('unknown');
    await snapshot.close();
  });

  it('forgets somebody whose own document was withdrawn before', async () => {
    const writer = await SnapshotWriter.open(writerOptions(out()));
    await writer.addTombstone({
      path: 'people/odette-exemple',
      title: 'Odette Exemple',
      documentKind: 'person',
      withdrawn: day(1),
    });
    await writer.publish();
    await forget(options({ iri: `${BASE}people/odette-exemple#person` }));
    expect(await traces()).toEqual([]);
  });

  it.each(FORGET_STEPS)(
    'leaves a good snapshot when it dies before the step %s, and finishes when called again',
    async (step) => {
      await build([article, edition], day(1));
      const dies = forget(
        options({
          onStep: (reached) => {
            if (reached === step) throw new Error('crash');
          },
        }),
      );
      await expect(dies).rejects.toThrow('crash');
      const snapshot = await openSnapshot(out());
      expect((await verifySnapshot(snapshot.folder)).kind).toBe('intact');
      await snapshot.close();
      await forget(options());
      expect(await traces()).toEqual([]);
    },
  );

  it('refuses an IRI at which nobody is described', async () => {
    await build([article], day(1));
    for (const iri of [`${ARTICLE}#article`, `${ARTICLE}#person-x`, 'https://elsewhere.example/#person']) {
      await expect(forget(options({ iri }))).rejects.toThrow(/No published version describes a person/);
    }
  });

  it('keeps only hashes', async () => {
    await build([article, edition], day(1));
    await forget(options());
    const remembered = await readFile(folder.path('forgotten.jsonl'), 'utf8');
    expect(remembered).not.toMatch(/odette|exemple|gala/i);
  });
});

describe('ForgottenPeople', () => {
  const people = new ForgottenPeople([
    hashPerson({ iris: [PERSON], names: ['Odette Exemple'], documents: ['articles/gala'], anywhere: false }),
  ]);

  it.each([
    'Odette Exemple',
    'ODETTE EXEMPLE',
    'Odette\u00A0Exemple',
    'Exemple, Odette',
    'M. Exemple',
    'Monsieur Exemple',
    'odette-exemple',
    'Odette\\nExemple',
  ])('masks « %s »', (name) => {
    expect(people.redact(`de ${name} !`, 'articles/gala')).toBe(`de ${'█'.repeat(name.length)} !`);
  });

  it('changes neither the length of a text nor what stands around the name', async () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = `${before} | Odette Exemple | ${after}`;
        const redacted = people.redact(text, 'articles/gala');
        expect(redacted.length).toBe(text.length);
        expect(redacted).toContain('█'.repeat(14));
        expect(people.redact(`${before} | ${after}`, 'articles/gala')).toBe(`${before} | ${after}`);
      }),
    );
  });

  it('refuses a broken file rather than publish somebody again', async () => {
    await writeFile(folder.path('forgotten.jsonl'), '{"salt":"');
    await expect(ForgottenPeople.load(folder.path('forgotten.jsonl'))).rejects.toThrow(
      /^forgotten\.jsonl:1: /,
    );
  });
});
