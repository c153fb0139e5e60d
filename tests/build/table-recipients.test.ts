import { describe, expect, it } from 'vitest';
import { told } from './content-folder.js';
import { buildTable, FLEURIS, fleuri } from './table-build.js';

describe('a commune', () => {
  it('is found by its code, and shown with where the row says it is', async () => {
    const { graph } = await buildTable(FLEURIS, [
      'insee,commune,fleurs,annee,lat,lon',
      '81004,Albi,3,2021,"43,92900",2.1480',
    ]);
    expect(graph.values(fleuri('2021/commune-81004'), ':recipient')).toEqual(['places/commune/81004#place']);
    const [coordinates = ''] = graph.values('places/commune/81004#place', 'schema:geo');
    expect(graph.values(coordinates, 'schema:latitude')).toEqual(['43.929^^xsd:decimal']);
    expect(graph.values(coordinates, 'schema:longitude')).toEqual(['2.148^^xsd:decimal']);
  });

  it('is found by a code that lost its zero in a spreadsheet', async () => {
    const { graph } = await buildTable(FLEURIS, [
      'insee,commune,fleurs,annee',
      '1053.0,Bourg-en-Bresse,4,2021',
    ]);
    expect(graph.has(fleuri('2021/commune-01053'))).toBe(true);
  });

  it('is found by a column that names the laureate', async () => {
    const { graph } = await buildTable(
      `${FLEURIS}, columns: { recipient: Nom de la collectivité, insee: false }`,
      ['Nom de la collectivité,departement,fleurs,annee', 'VILLE D’ALBI,Tarn,3,2021'],
    );
    expect(graph.has(fleuri('2021/commune-81004'))).toBe(true);
  });

  it('that was merged keeps its old name and code on the present one, and its award to itself', async () => {
    const { graph, outcome } = await buildTable(FLEURIS, [
      'insee,commune,fleurs,annee',
      '78251,Fourqueux,2,2016',
      '78551,Saint-Germain-en-Laye,3,2016',
    ]);
    const place = 'places/commune/78551#place';
    expect(graph.values(place, ':formerName')).toEqual(['Fourqueux@fr']);
    expect(graph.values(place, ':formerCode')).toEqual(['78251']);
    expect(graph.values(fleuri('2016/commune-78251'), ':recipient')).toEqual([place]);
    expect(graph.values(fleuri('2016/commune-78251'), ':level')).toEqual([
      'labels/villes-et-villages-fleuris#level-2',
    ]);
    expect(graph.values(fleuri('2016/commune-78551'), ':level')).toEqual([
      'labels/villes-et-villages-fleuris#level-3',
    ]);
    expect(graph.values('labels/villes-et-villages-fleuris/2016#edition', ':knownLaureates')).toEqual([
      '2^^xsd:integer',
    ]);
    expect(told(outcome, 'model/')).toEqual([]);
  });

  it('whose name several have is reported with the candidates', async () => {
    const { outcome, about } = await buildTable(FLEURIS, ['commune,fleurs,annee', 'Saint-Denis,3,2021']);
    expect(told(outcome, 'row/')).toEqual(['t.csv:2 row/ambiguous-commune']);
    expect(about('row/ambiguous-commune')[0]?.message.fr).toMatch(/\(93066\)/);
  });

  it('whose name is none is reported with near names', async () => {
    const { outcome, about } = await buildTable(FLEURIS, [
      'commune,fleurs,annee',
      'Chanteloup-les-Vigne,3,2021',
    ]);
    expect(told(outcome, 'row/')).toEqual(['t.csv:2 row/unknown-commune']);
    expect(about('row/unknown-commune')[0]?.message.en).toContain('Chanteloup-les-Vignes (78138)');
  });

  it('is reported where the row places it wrongly, with what the row says', async () => {
    const { about } = await buildTable(FLEURIS, [
      'commune,departement,fleurs,annee',
      'Roissy-en-Brie,Yvelines,1,2016',
    ]);
    expect(about('row/unknown-commune')[0]?.message.fr).toMatch(
      /là où la ligne la situe \(Yvelines\).*77390/,
    );
  });

  it('whose code and name contradict each other is not published', async () => {
    const { outcome, graph } = await buildTable(FLEURIS, [
      'insee,commune,fleurs,annee',
      '81004,Toulouse,3,2021',
    ]);
    expect(told(outcome, 'row/')).toEqual(['t.csv:2 row/code-and-name']);
    expect(graph.ofType(':Award')).toEqual([]);
  });

  it('goes by its name where the code is that of a neighbour, with a warning', async () => {
    const { outcome, graph } = await buildTable(FLEURIS, ['insee,commune,fleurs,annee', '81099,Albi,3,2021']);
    expect(told(outcome, 'table/')).toEqual(['t.csv:2 table/code-and-name']);
    expect(graph.has(fleuri('2021/commune-81004'))).toBe(true);
  });

  it('whose name is misspelt goes by its code, with a warning', async () => {
    const { outcome, graph } = await buildTable(FLEURIS, [
      'insee,commune,fleurs,annee',
      '06127,SAINT MARTIN DE VESUBIE,3,2021',
    ]);
    expect(told(outcome, 'table/')).toEqual(['t.csv:2 table/misspelt-name']);
    expect(graph.has(fleuri('2021/commune-06127'))).toBe(true);
  });

  it('whose code is none is reported', async () => {
    const { outcome } = await buildTable(FLEURIS, ['insee,commune,fleurs,annee', '99999,Albi,3,2021']);
    expect(told(outcome, 'row/')).toEqual(['t.csv:2 row/unknown-code']);
  });
});

describe('other recipients', () => {
  it('an intercommunality goes by its SIREN', async () => {
    const { graph } = await buildTable('label: villes-internet, recipient: epci, year: 2021', [
      'siren,epci,niveau',
      '200073344,CA Rambouillet Territoires,3',
    ]);
    expect(graph.values('labels/villes-internet/2021/siren-200073344#award', ':recipient')).toEqual([
      'organizations/200073344#organization',
    ]);
    expect(graph.values('organizations/200073344#organization', 'schema:hasCertification')).toEqual([
      'labels/villes-internet/2021/siren-200073344#award',
    ]);
    expect(graph.values('organizations/200073344#organization', 'schema:award')).toEqual([
      '3 @, Villes Internet 2021@fr',
    ]);
  });

  it('an intercommunality that no SIREN or name tells is reported', async () => {
    const { outcome } = await buildTable('label: villes-internet, recipient: epci, year: 2021', [
      'epci,niveau',
      'Communauté de nulle part,3',
    ]);
    expect(told(outcome, 'row/')).toEqual(['t.csv:2 row/unknown-epci']);
  });

  it('a place has its commune, its position and its types', async () => {
    const { graph } = await buildTable('label: jardin-remarquable, recipient: place', [
      'id,nom,commune,insee,annee_obtention,types,lat,lon',
      'J1,Jardin Botanique,Albi,81004,2008,Jardin contemporain|Parc,43.9,2.10',
    ]);
    const garden = 'places/site/81004-jardin-botanique#place';
    expect(graph.values(garden, 'schema:containedInPlace')).toEqual(['places/commune/81004#place']);
    expect(graph.values(garden, 'schema:disambiguatingDescription')).toEqual([
      'Jardin contemporain@fr',
      'Parc@fr',
    ]);
    expect(graph.values('places/site/81004-jardin-botanique#coordinates', 'schema:longitude')).toEqual([
      '2.1^^xsd:decimal',
    ]);
    expect(
      graph.values('labels/jardin-remarquable/2008/site-81004-jardin-botanique#award', ':identifierInSource'),
    ).toEqual(['J1']);
  });

  it('an association goes by its name', async () => {
    const { graph } = await buildTable('label: villes-internet, recipient: association, year: 2021', [
      'nom,niveau',
      'Les Amis du numérique,3',
    ]);
    expect(
      graph.values('labels/villes-internet/2021/organization-les-amis-du-numerique#award', ':recipient'),
    ).toEqual(['organizations/les-amis-du-numerique#organization']);
    expect(graph.values('organizations/les-amis-du-numerique#organization', 'schema:name')).toEqual([
      'Les Amis du numérique@fr',
    ]);
  });
});
