import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { ContentFolder, type Published, told } from './content-folder.js';
import type { PublishedGraph } from './published-graph.js';

interface TableBuild {
  readonly outcome: Published;
  readonly graph: PublishedGraph;
  readonly about: (code: string) => readonly Diagnostic[];
}

/** Builds one table beside an article, so that a table of which no row is published is published all the same. */
async function buildTable(settings: string, lines: readonly string[]): Promise<TableBuild> {
  const folder = await ContentFolder.create({
    'palmares.yaml': `tables:\n  - { file: t.csv, ${settings} }`,
    't.csv': `${lines.join('\n')}\n`,
    'articles/fete.md': '# La fête\n\nIl a fait beau.\n',
  });
  const outcome = await folder.publish();
  return {
    outcome,
    graph: await folder.graph(),
    about: (code) => outcome.check.diagnostics.filter((each) => each.code === code),
  };
}

const FLEURIS = 'label: villes-et-villages-fleuris';
const fleuri = (key: string): string => `labels/villes-et-villages-fleuris/${key}#award`;

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

describe('what is awarded', () => {
  it('a level may be written in words', async () => {
    const { graph } = await buildTable(FLEURIS, [
      'insee,commune,fleurs,annee',
      '81004,Albi,trois fleurs,2021',
      '31555,Toulouse,4 fleurs,2021',
    ]);
    const level = (key: string) => graph.values(fleuri(`2021/${key}`), ':level');
    expect(level('commune-81004')).toEqual(['labels/villes-et-villages-fleuris#level-3']);
    expect(level('commune-31555')).toEqual(['labels/villes-et-villages-fleuris#level-4']);
  });

  it('a French date is read, and so is a month', async () => {
    const { graph } = await buildTable('label: villes-internet', [
      'insee,commune,niveau,date',
      '81004,Albi,3,04/02/2021',
      '31555,Toulouse,4,02/2021',
    ]);
    const date = (key: string) => graph.values(`labels/villes-internet/2021/${key}#award`, ':date');
    expect(date('commune-81004')).toEqual(['2021-02-04^^xsd:date']);
    expect(date('commune-31555')).toEqual(['2021-02^^xsd:gYearMonth']);
  });

  it('a year that only the date tells is marked as inferred', async () => {
    const { graph } = await buildTable('label: action-coeur-de-ville', [
      'insee,commune,date_signature',
      '81004,Albi,28/09/2018',
    ]);
    expect(graph.values('labels/action-coeur-de-ville/2018#edition', ':yearInferredFrom')).toEqual([
      ':fromAwardDate',
    ]);
  });

  it('a row without year or date belongs to a round that is not dated', async () => {
    const { graph } = await buildTable('label: action-coeur-de-ville', ['insee,commune', '81004,Albi']);
    expect(graph.has('labels/action-coeur-de-ville/undated/commune-81004#award')).toBe(true);
  });

  it('a special mention stands beside the level, in an award of its own', async () => {
    const { graph } = await buildTable('label: villes-internet, year: 2021', [
      'insee,commune,niveau,mention',
      '81004,Albi,5,',
      '81004,Albi,,Territoire d’excellence numérique',
      '31555,Toulouse,,Mention inventée',
    ]);
    const path = 'labels/villes-internet/2021';
    expect(graph.values(`${path}/commune-81004/territoire-d-excellence-numerique#award`, ':mention')).toEqual(
      ['labels/villes-internet#mention-territoire-d-excellence-numerique'],
    );
    expect(graph.values(`${path}/commune-31555/mention-inventee#mention`, 'schema:name')).toEqual([
      'Mention inventée@fr',
    ]);
    expect(graph.values(`${path}#edition`, ':knownLaureates')).toEqual(['2^^xsd:integer']);
    expect(graph.dangling()).toEqual([]);
  });

  it('a loss is no certification, and is not counted', async () => {
    const { graph } = await buildTable(FLEURIS, [
      'insee,commune,fleurs,annee,statut',
      '81004,Albi,3,2021,perdu',
    ]);
    expect(graph.types(fleuri('2021/commune-81004'))).toEqual([':Award']);
    expect(graph.values('places/commune/81004#place', 'schema:hasCertification')).toEqual([]);
    expect(graph.values('labels/villes-et-villages-fleuris/2021#edition', ':knownLaureates')).toEqual([
      '0^^xsd:integer',
    ]);
  });

  it('an award names the row and the page it comes from', async () => {
    const { graph } = await buildTable(`${FLEURIS}, source: "https://data.example.net/liste"`, [
      'insee,commune,fleurs,annee',
      '81004,Albi,3,2021',
    ]);
    const [source = ''] = graph.values(fleuri('2021/commune-81004'), 'prov:wasDerivedFrom');
    expect(graph.values(source, ':path')).toEqual(['t.csv']);
    expect(graph.values(source, ':row')).toEqual(['2^^xsd:integer']);
    expect(graph.values(source, 'dct:source')).toEqual(['https://data.example.net/liste']);
  });

  it('two rows for one award make one award, and that is told', async () => {
    const { graph, outcome } = await buildTable(FLEURIS, [
      'insee,commune,fleurs,annee',
      '81004,Albi,3,2021',
      '81004,Albi,2,2021',
    ]);
    expect(graph.ofType(':Award')).toHaveLength(1);
    expect(graph.values(fleuri('2021/commune-81004'), ':level')).toEqual([
      'labels/villes-et-villages-fleuris#level-3',
    ]);
    expect(told(outcome, 'model/')).toEqual(['t.csv:3 model/contradiction']);
    expect(told(outcome, 'table/')).toEqual(['t.csv:3 table/repeated-row']);
  });
});

describe('rows with a cell that cannot be read', () => {
  it('are reported, each by its line and header, and every row is accounted for', async () => {
    const { outcome, graph, about } = await buildTable(`${FLEURIS}`, [
      'insee,commune,fleurs,annee,date,edition,statut',
      '81004,Albi,3,2021,,,',
      '81004,Albi,douze,2021,,,',
      '81004,Albi,3,l’an dernier,,,',
      '81004,Albi,3,2021,31/02/2021,,',
      '81004,Albi,3,2021,,deuxième,',
      '81004,Albi,3,2021,,,on verra',
      ',,3,2021,,,',
    ]);
    expect(told(outcome, 'row/')).toEqual([
      't.csv:3 row/level',
      't.csv:4 row/year',
      't.csv:5 row/date',
      't.csv:6 row/edition',
      't.csv:7 row/status',
      't.csv:8 row/no-recipient',
    ]);
    expect(about('row/level')[0]?.location.key).toBe('fleurs');
    expect(outcome.check.tables).toEqual([{ file: 't.csv', rowsRead: 7, rowsPublished: 1, rowsReported: 6 }]);
    expect(graph.ofType(':Award')).toHaveLength(1);
  });

  it('publish nothing of a place that only they name', async () => {
    const { graph } = await buildTable('label: jardin-remarquable, recipient: place', [
      'nom,commune,insee,annee,statut',
      'Jardin Botanique,Albi,81004,2008,on verra',
    ]);
    expect(graph.has('places/site/81004-jardin-botanique#place')).toBe(false);
  });

  it('are published without a position that is none, with a warning', async () => {
    const { outcome, graph } = await buildTable(FLEURIS, [
      'insee,commune,fleurs,annee,lat,lon',
      '81004,Albi,3,2021,430.9,2.1',
    ]);
    expect(told(outcome, 'table/')).toEqual(['t.csv:2 table/coordinates']);
    expect(graph.values('places/commune/81004#place', 'schema:geo')).toEqual([]);
  });
});
