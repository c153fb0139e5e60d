import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteConfiguration } from '../../src/config/site.js';
import { packageRoot } from '../../src/core/package-root.js';
import { slugify } from '../../src/core/slug.js';
import { loadGazetteer } from '../../src/places/load.js';
import { organizationDefinition } from '../../src/sources/definitions.js';

const read = (file: string): unknown => parse(readFileSync(join(packageRoot, 'data/site', file), 'utf8'));

const organizations = Object.entries(read('organizations.yaml') as Record<string, unknown>).map(
  ([key, value]) => ({ key, ...organizationDefinition.parse(value) }),
);

it('the sample site has a valid configuration', () => {
  expect(() => siteConfiguration.parse(read('palmares.yaml'))).not.toThrow();
});

it('its default place is Chanteloup-les-Vignes', async () => {
  const { place } = siteConfiguration.parse(read('palmares.yaml'));
  expect((await loadGazetteer()).communeByCode(place ?? '')).toMatchObject({
    commune: { name: 'Chanteloup-les-Vignes' },
  });
});

it('gives no name to two organisations', () => {
  const names = organizations.flatMap(({ name, aliases }) => [
    ...new Set([typeof name === 'string' ? name : (name['fr'] ?? ''), ...aliases].map(slugify)),
  ]);
  expect(names).toHaveLength(new Set(names).size);
});

it('keeps an organisation with a SIREN under that SIREN', async () => {
  const gazetteer = await loadGazetteer();
  const sirens = gazetteer.communes().map(({ siren }) => siren);
  for (const { key, siren } of organizations.filter((one) => one.siren !== undefined)) {
    expect(key).toBe(siren);
    expect(sirens).toContain(siren);
  }
});
