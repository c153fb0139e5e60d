import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commune } from '../../src/places/gazetteer.js';
import { loadGazetteer } from '../../src/places/load.js';
import { sameCommuneName } from '../../src/places/same-name.js';

const gazetteer = await loadGazetteer();
const communes = gazetteer.communes();
const anyCommune = fc.integer({ min: 0, max: communes.length - 1 }).map((index) => communes[index]!);

/** Two communes of one département have one name only up to what brackets and articles tell apart. */
function isFound(written: string, commune: Commune): boolean {
  const match = gazetteer.communeByName(written, { departement: commune.departement });
  if (match.kind === 'one') return match.commune === commune;
  return match.kind === 'several' && match.candidates.includes(commune);
}

const inCapitals = (name: string): string =>
  name.replaceAll('œ', 'oe').replaceAll('Œ', 'OE').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

describe('every present commune', () => {
  it('is found by its own code', () => {
    for (const commune of communes) {
      const match = gazetteer.communeByCode(commune.code);
      if (match.kind !== 'one' || match.commune !== commune) expect.fail(commune.code);
    }
  });

  it('is found, alone, by its own name in its département', () => {
    const missed = communes.filter((commune) => {
      const match = gazetteer.communeByName(commune.name, { departement: commune.departement });
      return match.kind !== 'one' || match.commune !== commune;
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('is found in capitals without accents, hyphens or apostrophes', () => {
    const missed = communes.filter(
      (commune) => !isFound(inCapitals(commune.name).replace(/[-'’]/g, ' '), commune),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('is found behind the name of its institution, abbreviated and with any spacing', () => {
    fc.assert(
      fc.property(
        anyCommune,
        fc.constantFrom('Mairie de ', 'MAIRIE DE ', 'Ville de ', 'Commune de ', "mairie d'", ''),
        fc.constantFrom(' ', '-', '  ', ' - '),
        (commune, prefix, joint) => {
          const written = commune.name.replace(/^Saint(e?)(?=-)/, 'St$1').replaceAll('-', joint);
          return isFound(`${prefix}${written}`, commune);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('has the name that it has', () => {
    fc.assert(fc.property(anyCommune, (commune) => sameCommuneName(inCapitals(commune.name), commune)));
  });

  it('is among the communes of each of its postal codes', () => {
    fc.assert(
      fc.property(anyCommune, (commune) =>
        commune.postalCodes.every((code) => gazetteer.communesByPostalCode(code).includes(commune)),
      ),
    );
  });

  it('lies in a known département and région', () => {
    for (const commune of communes) {
      expect(gazetteer.departement(commune.departement)?.region).toBe(commune.region);
      expect(gazetteer.region(commune.region)).toBeDefined();
    }
  });
});

describe('any text at all', () => {
  it('is answered without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, hint) => {
        gazetteer.communeByName(name, { departement: hint, postalCode: hint, region: hint });
        gazetteer.communeByCode(name);
        gazetteer.epciByName(name);
      }),
    );
  });
});
