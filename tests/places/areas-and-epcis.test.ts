import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/places/load.js';
import { sameCommuneName } from '../../src/places/same-name.js';

const gazetteer = await loadGazetteer();

describe('the gazetteer', () => {
  it('is read once', () => {
    expect(loadGazetteer()).toBe(loadGazetteer());
  });

  it('knows the SIREN of municipalities', () => {
    expect(gazetteer.communeByCode('78138')).toMatchObject({ commune: { siren: '217801380' } });
  });

  it('reads a code whose leading zero a spreadsheet dropped', () => {
    expect(gazetteer.communeByCode('1001')).toMatchObject({ commune: { code: '01001' } });
  });

  it.each(['78138000', '00000', 'x', ''])('knows no commune of code %j', (code) => {
    expect(gazetteer.communeByCode(code)).toEqual({ kind: 'none', candidates: [] });
  });
});

describe('a département', () => {
  it.each([
    ['78', 'Yvelines'],
    ['1', 'Ain'],
    ['2a', 'Corse-du-Sud'],
    ['69M', 'Rhône'],
    ['974', 'La Réunion'],
    ['réunion', 'La Réunion'],
    ['SEINE SAINT DENIS', 'Seine-Saint-Denis'],
    ['de la Sarthe', 'Sarthe'],
    ["d'Ille-et-Vilaine", 'Ille-et-Vilaine'],
    ['Département du Nord', 'Nord'],
  ])('is found by %j', (written, name) => {
    expect(gazetteer.departement(written)?.name).toBe(name);
  });
});

describe('a région', () => {
  it.each([
    ['11', 'Île-de-France'],
    ['1', 'Guadeloupe'],
    ['Ile de France', 'Île-de-France'],
    ['Région Bretagne', 'Bretagne'],
    ['pays de la loire', 'Pays de la Loire'],
  ])('is found by %j', (written, name) => {
    expect(gazetteer.region(written)?.name).toBe(name);
  });
});

describe('an intercommunality', () => {
  it('is found by its SIREN', () => {
    expect(gazetteer.epciBySiren('200073344')?.name).toBe('CA Rambouillet Territoires');
  });

  it.each([
    ['CC Coutances Mer et Bocage', 'CC Coutances Mer et Bocage'],
    ['Communauté de communes Coutances mer et bocage', 'CC Coutances Mer et Bocage'],
    ["Communauté d'agglomération du Bassin de Brive", 'CA du Bassin de Brive'],
    ['Grand Avignon', 'CA du Grand Avignon (COGA)'],
    ['Métropole européenne de Lille', 'Métropole Européenne de Lille'],
    ['Plaine Commune', 'Plaine Commune'],
  ])('%s is found by name', (written, name) => {
    expect(gazetteer.epciByName(written).map((epci) => epci.name)).toEqual([name]);
  });

  it('is given with all others of its name, never chosen among them', () => {
    expect(gazetteer.epciByName('CC des Quatre Rivières').map(({ siren }) => siren)).toEqual([
      '247000623',
      '247400666',
    ]);
  });

  it('is chosen by the kind its name tells', () => {
    expect(gazetteer.epciByName('CC du Sud').map(({ name }) => name)).toEqual(['CC du Sud']);
    expect(gazetteer.epciByName('du Sud').map(({ name }) => name)).toEqual(['CC du Sud', 'CA du Sud']);
  });

  it('is among those of its own name, whichever it is', () => {
    const missed = gazetteer.epcis().filter((epci) => !gazetteer.epciByName(epci.name).includes(epci));
    expect(missed).toEqual([]);
  });

  it('of no name is none', () => {
    expect(gazetteer.epciByName('')).toEqual([]);
    expect(gazetteer.epciByName('communauté de communes')).toEqual([]);
  });
});

describe('a name beside a code', () => {
  const commune = (code: string) => {
    const match = gazetteer.communeByCode(code);
    if (match.kind !== 'one') throw new Error(code);
    return match.commune;
  };

  it.each([
    ['ASNIERES S/SEINE', '92004'],
    ['Mairie du Châtelet-en-Brie', '77100'],
    ['Evry', '91228'],
    ['Chanteloup-les-Vigne', '78138'],
    ['Chateau-Chinon', '58062'],
  ])('%j agrees with %s', (name, code) => {
    expect(sameCommuneName(name, commune(code))).toBe(true);
  });

  it.each([
    ['Molsheim', '67110'],
    ['Saint-Denis', '92004'],
    ['Crécy-sur-Serre', '02327'],
    ['', '78138'],
  ])('%j contradicts %s', (name, code) => {
    expect(sameCommuneName(name, commune(code))).toBe(false);
  });
});
