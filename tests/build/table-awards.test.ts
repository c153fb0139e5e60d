import { describe, expect, it } from 'vitest';
import { told } from './content-folder.js';
import { buildTable, FLEURIS, fleuri } from './table-build.js';

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
