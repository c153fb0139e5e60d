import { beforeAll, expect, it } from 'vitest';
import { siteConfiguration } from '../../src/config/site.js';
import { Resolver } from '../../src/model/resolve.js';
import { resolveCommune } from '../../src/model/row-commune.js';
import { rowStatements } from '../../src/model/row-statements.js';
import type { Gazetteer } from '../../src/places/gazetteer.js';
import { loadGazetteer } from '../../src/places/load.js';
import { loadRegistry, type Registry } from '../../src/sources/registry.js';
import { madeFolder } from '../support/made-folder.js';
import { rowWith } from './row.js';

let gazetteer: Gazetteer;
let registry: Registry;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
  const configuration = siteConfiguration.parse({
    title: 'T',
    base: 'https://d.example/',
    publisher: { name: 'P' },
  });
  registry = await loadRegistry(
    {
      folder: await madeFolder(),
      configuration,
      vocabulary: 'https://d.example/vocab#',
    },
    () => {},
  );
});

const resolver = () => Resolver.create({ registry, gazetteer: loadGazetteer, language: 'fr' });

function commune(code: string) {
  const match = gazetteer.communeByCode(code);
  if (match.kind !== 'one') throw new Error(code);
  return match.commune;
}

it('a commune is stated once, with its département and region', async () => {
  const names = await resolver();
  names.commune(commune('81004'));
  names.commune(commune('81004'));
  expect(
    names
      .takeStatements()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['places/commune/81004', 'places/departement/81', 'places/region/76']);
  expect(names.takeStatements()).toEqual([]);
});

it('every commune stands in a département and a region that are stated too', async () => {
  const names = await resolver();
  for (const each of gazetteer.communes()) names.commune(each);
  const statements = names.takeStatements();
  const stated = new Set(statements.map(({ path }) => path));
  const containers = statements.flatMap((each) =>
    each.kind === 'place' && each.containedIn !== undefined ? [each.containedIn.path] : [],
  );
  expect(containers.filter((path) => !stated.has(path))).toEqual([]);
});

it('a site’s IRI leaves out the name of its commune at the end of its own', async () => {
  const names = await resolver();
  const origin = { location: { file: 'a.md' }, authority: 'read', confidence: 1, evidence: [] } as const;
  const site = (text: string) => names.site({ text }, commune('81004'), origin).path;
  expect(site('Hub de la réussite d’Albi')).toBe('places/site/81004-hub-de-la-reussite');
  expect(site('Hub de la réussite')).toBe('places/site/81004-hub-de-la-reussite');
  expect(site('Albi')).toBe('places/site/81004-albi');
});

it('an organisation that no authority file knows goes by its slug, without the article of a sentence', async () => {
  const names = await resolver();
  expect(names.organization('l’Association des amis')?.path).toBe('organizations/association-des-amis');
  expect(names.organization('Association des amis')?.path).toBe('organizations/association-des-amis');
  expect(names.organization('…')).toBeUndefined();
});

it('a name and a code that agree are the commune, also by the name of a part or of the past', () => {
  const found = (cells: Parameters<typeof rowWith>[0]) => {
    const { commune: of, former } = resolveCommune(rowWith(cells), gazetteer, () => {
      throw new Error('no warning is due');
    });
    return [of.code, former?.name];
  };
  expect(found({ insee: '81004', commune: 'ALBI' })).toEqual(['81004', undefined]);
  expect(found({ insee: '78251', commune: 'Fourqueux' })).toEqual(['78551', 'Fourqueux']);
  expect(found({ insee: '69381', commune: 'Lyon 1er' })).toEqual(['69123', undefined]);
  expect(found({ commune: 'MAIRIE D’ALBI', postalCode: '81012' })).toEqual(['81004', undefined]);
});

it('a row of a label that the registry does not have is reported', async () => {
  const outcome = rowStatements(rowWith({ insee: '81004' }, { programme: 'inconnu' }), await resolver());
  expect(outcome).toMatchObject({ kind: 'reported', diagnostic: { code: 'row/unknown-label' } });
});
