import { describe, expect, it } from 'vitest';
import type { CommuneMatch, NameHints } from '../../src/places/gazetteer.js';
import { loadGazetteer } from '../../src/places/load.js';

const gazetteer = await loadGazetteer();

const found = (match: CommuneMatch): string =>
  match.kind === 'one' ? `${match.commune.code} ${match.commune.name}` : match.kind;

describe('a commune is found by a name', () => {
  const spellings: readonly [written: string, commune: string, hints?: NameHints][] = [
    ['Chanteloup-les-Vignes', '78138 Chanteloup-les-Vignes'],
    ['CHANTELOUP LES VIGNES', '78138 Chanteloup-les-Vignes'],
    ['Mairie de Chanteloup-les-Vignes', '78138 Chanteloup-les-Vignes'],
    ["MAIRIE D'ASNIERES S/SEINE", '92004 Asnières-sur-Seine'],
    ['MAIRIE DU CHATELET EN BRIE', '77100 Le Châtelet-en-Brie'],
    ['DU CHATELET EN BRIE', '77100 Le Châtelet-en-Brie'],
    ['Ville des Mureaux', '78440 Les Mureaux'],
    ["la commune d'Épône", '78217 Épône'],
    ['HAY LES ROSES', '94038 L’Haÿ-les-Roses'],
    ["Ville-d'Avray", "92077 Ville-d'Avray"],
    ["Mairie de Ville-d'Avray", "92077 Ville-d'Avray"],
    ['ST GERMAIN EN LAYE CEDEX 2', '78551 Saint-Germain-en-Laye'],
    ['78100 Saint-Germain-en-Laye', '78551 Saint-Germain-en-Laye'],
    ['Ste-Geneviève-des-Bois', '91549 Sainte-Geneviève-des-Bois', { departement: '91' }],
    ['l’Isle‐Adam', "95313 L'Isle-Adam"],
    ['Bourg-lès-Valence', '26058 Bourg-lès-Valence'],
    ['Oeuilly', '51410 Œuilly', { departement: 'Marne' }],
  ];

  it.each(spellings)('written %j', (written, commune, hints) => {
    expect(found(gazetteer.communeByName(written, hints))).toBe(commune.replaceAll('’', "'"));
  });
});

describe('hints', () => {
  it('leave several communes of one name undecided when absent', () => {
    expect(gazetteer.communeByName('Saint-Denis')).toMatchObject({
      kind: 'several',
      candidates: [{ code: '11339' }, { code: '30247' }, { code: '93066' }, { code: '97411' }],
    });
  });

  it.each<[string, NameHints]>([
    ['the name of the département', { departement: 'Seine-Saint-Denis' }],
    ['its code', { departement: '93' }],
    ['the postal code', { postalCode: '93200' }],
    ['a CEDEX', { postalCode: '93205' }],
    ['the région', { region: 'Île-de-France' }],
  ])('decide by %s', (_, hints) => {
    expect(found(gazetteer.communeByName('Saint-Denis', hints))).toBe('93066 Saint-Denis');
  });

  it('are read from brackets after the name', () => {
    expect(found(gazetteer.communeByName('Montreuil (Seine-Saint-Denis)'))).toBe('93048 Montreuil');
    expect(found(gazetteer.communeByName('Montreuil (93)'))).toBe('93048 Montreuil');
  });

  it('that contradict the only commune of the name leave no match but the candidate', () => {
    const match = gazetteer.communeByName('Roissy-en-Brie', { departement: 'Yvelines' });
    expect(match.kind).toBe('none');
    expect(match.kind === 'none' && match.candidates[0]?.name).toBe('Roissy-en-Brie');
  });

  it('that name no known area say nothing', () => {
    expect(found(gazetteer.communeByName('Tarbes', { departement: 'Bigorre' }))).toBe('65440 Tarbes');
  });

  it('find Corsica by its old common prefix', () => {
    expect(found(gazetteer.communeByName('Calvi', { postalCode: '20260' }))).toBe('2B050 Calvi');
  });
});

describe('a part of a name', () => {
  it('is a match, marked as partial, when the hints leave one commune', () => {
    expect(gazetteer.communeByName('Meulan', { postalCode: '78250' })).toMatchObject({
      kind: 'one',
      commune: { name: 'Meulan-en-Yvelines' },
      partial: true,
    });
  });

  it('is no match without a hint', () => {
    expect(gazetteer.communeByName('Meulan').kind).toBe('none');
  });

  it('is no match when the hints leave several', () => {
    expect(gazetteer.communeByName('Cadillac', { departement: '33' }).kind).toBe('none');
  });

  it('may be the whole official name when the very postal code agrees', () => {
    expect(gazetteer.communeByName('Limours-en-Hurepoix', { postalCode: '91470' })).toMatchObject({
      commune: { name: 'Limours' },
      partial: true,
    });
    expect(gazetteer.communeByName('Clichy-la-Garenne', { postalCode: '92112' }).kind).toBe('none');
  });
});

describe('a name that is none', () => {
  it('comes with near names, best first', () => {
    const match = gazetteer.communeByName('Chanteloup-les-Vinges');
    expect(match.kind === 'none' && match.candidates[0]?.code).toBe('78138');
  });

  it('comes with five candidates at most', () => {
    const match = gazetteer.communeByName('Roissi');
    expect(match.kind === 'none' && match.candidates.length).toBeLessThanOrEqual(5);
  });

  it.each(['', '   ', '—', '(((', 'a'.repeat(100_000), 'mairie de', '日本'])('is refused: %.20j', (name) => {
    expect(gazetteer.communeByName(name).kind).toBe('none');
  });
});

describe('former communes', () => {
  it('give the present one and keep their own name and code', () => {
    expect(gazetteer.communeByName('Pierrefitte-sur-Seine')).toMatchObject({
      kind: 'one',
      commune: { code: '93066' },
      former: { code: '93059', name: 'Pierrefitte-sur-Seine' },
    });
  });

  it('are found by their code', () => {
    expect(gazetteer.communeByCode('93059')).toMatchObject({
      commune: { name: 'Saint-Denis' },
      former: { name: 'Pierrefitte-sur-Seine' },
    });
  });

  it('are not given beside the present commune that bears the same name and code', () => {
    expect(gazetteer.communeByCode('93066')).not.toHaveProperty('former');
  });

  it('are listed only where no present commune has their name', () => {
    const present = new Set(gazetteer.communes().map(({ name }) => name));
    expect(gazetteer.formerCommunes().some(({ name }) => present.has(name))).toBe(false);
    expect(gazetteer.formerCommunes().map(({ name }) => name)).toContain('Pierrefitte-sur-Seine');
  });

  it('have left codes without names, which still lead to the present commune', () => {
    expect(found(gazetteer.communeByCode('75059'))).toBe('93066 Saint-Denis');
  });
});

describe('arrondissements of Paris, Lyon and Marseille', () => {
  it.each([
    ['Paris 12e Arrondissement', '75056 Paris', '75112'],
    ['PARIS 12', '75056 Paris', '75112'],
    ['Lyon 3ème', '69123 Lyon', '69383'],
    ['Marseille 1er arrondissement', '13055 Marseille', '13201'],
  ])('%s is part of its commune', (written, commune, arrondissement) => {
    const match = gazetteer.communeByName(written);
    expect(found(match)).toBe(commune);
    expect(match).toMatchObject({ arrondissement: { code: arrondissement } });
  });

  it('are found by their code', () => {
    expect(gazetteer.communeByCode('75112')).toMatchObject({
      commune: { code: '75056' },
      arrondissement: { code: '75112' },
    });
  });
});
