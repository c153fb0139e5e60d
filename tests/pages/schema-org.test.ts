import { describe, expect, it } from 'vitest';
import { serializeForScript } from '../../src/pages/script-data.js';
import { SAMPLE_BASE, serveSample } from '../support/sample-server.js';

const site = serveSample();

interface Node {
  readonly [key: string]: unknown;
}

async function structuredData(path: string): Promise<Node> {
  const html = await (await site.get(path, { Accept: 'text/html' })).text();
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json) as Node;
}

/** Every node of a tree, with the properties each states. */
function* nodesOf(value: unknown): Iterable<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === 'object' && value !== null) {
    yield value as Node;
    for (const inner of Object.values(value)) yield* nodesOf(inner);
  }
}

const PAGES = [
  '/articles/cinq-arobases',
  '/labels/villes-connectees',
  '/labels/villes-connectees/2021',
  '/labels/villes-connectees/2021/commune-78001',
  '/places/commune/78001',
  '/organizations/asso',
];

describe('The schema.org data of a page', () => {
  it.each(PAGES)('%s uses plain terms and absolute identifiers', async (path) => {
    const data = await structuredData(path);
    expect(data['@context']).toBe('https://schema.org');
    for (const node of nodesOf(data)) {
      for (const key of Object.keys(node)) expect(key).toMatch(/^(@id|@type|@context|[a-z][A-Za-z]*)$/);
      if (node['@id'] !== undefined) expect(node['@id']).toMatch(/^https:\/\//);
      for (const value of Object.values(node)) expect(value).not.toBe('');
    }
  });
  it.each(PAGES)('%s states nothing that the snapshot does not', async (path) => {
    const quads = await allQuads();
    for (const node of nodesOf(await structuredData(path))) {
      const id = node['@id'];
      if (typeof id !== 'string' || id.endsWith('#breadcrumb')) continue;
      for (const [key, value] of Object.entries(node)) {
        if (key.startsWith('@') || key === 'breadcrumb') continue;
        for (const one of [value].flat()) {
          const object =
            typeof one === 'object' && one !== null ? `<${String((one as Node)['@id'])}>` : String(one);
          const found = quads.some(
            (line) => line.startsWith(`<${id}> <https://schema.org/${key}> `) && line.includes(object),
          );
          expect([id, key, object, found]).toEqual([id, key, object, true]);
        }
      }
    }
  });
  it('describes an article with its headline, date and subjects', async () => {
    const { mainEntity } = await structuredData('/articles/cinq-arobases');
    expect(mainEntity).toMatchObject({
      '@id': `${SAMPLE_BASE}articles/cinq-arobases#article`,
      '@type': 'NewsArticle',
      headline: 'Essai décroche 5 @ !',
      datePublished: '2021-02-10',
      about: [{ '@type': 'City', name: 'Essai' }, { '@type': 'Certification' }],
      mentions: [{}, { '@type': 'Person', name: 'Camille Exemple' }],
    });
  });
  it('describes an award as a certification with issuer and holder', async () => {
    const { mainEntity } = await structuredData('/labels/villes-connectees/2021/commune-78001');
    expect(mainEntity).toMatchObject({
      '@type': 'Certification',
      name: 'Essai, 5 @, Villes Connectées 2021',
      issuedBy: { '@type': 'Organization', name: 'Association des villes' },
      about: { '@type': 'City', name: 'Essai' },
    });
  });
  it('describes each dataset of the catalogue, with its address as plain text', async () => {
    const { dataset } = await structuredData('/catalog');
    const [first] = [dataset].flat() as Node[];
    expect(first).toMatchObject({
      '@type': 'Dataset',
      url: first?.['@id'],
      description: expect.stringMatching(/\S/) as string,
    });
  });
  it('leads from the home page to this one in at least two steps', async () => {
    const { breadcrumb } = await structuredData('/labels/villes-connectees/2021');
    const { itemListElement } = breadcrumb as { itemListElement: Node[] };
    expect(itemListElement.map(({ position, name }) => [position, name])).toEqual([
      [1, 'Accueil'],
      [2, 'Labels et prix'],
      [3, 'Villes Connectées'],
      [4, 'Villes Connectées 2021'],
    ]);
    expect(itemListElement.at(-1)).not.toHaveProperty('item');
    expect(itemListElement[0]).toHaveProperty('item', SAMPLE_BASE);
  });
});

it('Data in a script block cannot end it', () => {
  const text = serializeForScript({ a: '</script><!-- \u2028' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ a: '</script><!-- \u2028' });
});

let quads: Promise<readonly string[]> | undefined;

function allQuads(): Promise<readonly string[]> {
  quads ??= Promise.all(
    [...PAGES, '/catalog'].map(async (path) => (await (await site.get(`${path}.nt`)).text()).split('\n')),
  ).then((lines) => lines.flat());
  return quads;
}
