import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { TableRowRecord } from '../../../src/sources/records.js';
import { CONFIGURATION, readFiles, told } from '../support.js';

const PATH = 'tables/liste.csv';

/** Reads one table whose configuration is these lines. */
async function read(
  content: string | Uint8Array,
  lines: readonly string[] = ['label: villes-internet'],
  path = PATH,
) {
  const configuration = [
    CONFIGURATION,
    'tables:',
    `  - file: ${path}`,
    ...lines.map((line) => `    ${line}`),
  ].join('\n');
  const { records, diagnostics, rows } = await readFiles({ 'palmares.yaml': configuration, [path]: content });
  const read = records.filter((record): record is TableRowRecord => record.kind === 'row');
  return { records: read, told: told(diagnostics), diagnostics, rows: rows[path] };
}

const values = ({ cells }: TableRowRecord) =>
  Object.fromEntries(Object.entries(cells).map(([role, cell]) => [role, cell.value]));

describe('an award table', () => {
  it.each([
    ['semicolons', 'insee;commune;arobases\n78138;Chanteloup-les-Vignes;5\n'],
    ['commas', 'insee,commune,arobases\n78138,Chanteloup-les-Vignes,5\n'],
    ['tabs', 'insee\tcommune\tarobases\r\n78138\tChanteloup-les-Vignes\t5\r\n'],
    ['bars and old Mac line ends', 'insee|commune|arobases\r78138|Chanteloup-les-Vignes|5'],
    [
      'a byte order mark and quotes',
      '\uFEFF"insee";"commune";"arobases"\n"78138";"Chanteloup-les-Vignes";"5"\n',
    ],
    ['a delimiter declared by Excel', 'sep=;\ninsee;commune;arobases\n78138;Chanteloup-les-Vignes;5\n'],
    ['other headers', 'Code INSEE;Nom de la commune;Nombre d’arobases\n78138;Chanteloup-les-Vignes;5\n'],
    ['English headers', 'municipality code;town;level\n78138;Chanteloup-les-Vignes;5\n'],
  ])('with %s is read', async (_, content) => {
    const { records, diagnostics, rows } = await read(content);
    expect({ diagnostics, rows }).toEqual({ diagnostics: [], rows: 1 });
    expect(records.map(values)).toEqual([{ insee: '78138', commune: 'Chanteloup-les-Vignes', level: '5' }]);
  });

  it('gives each row its line, the header it stands under and what the configuration says of all', async () => {
    const { records } = await read('commune;niveau\n\nArras;3\n', [
      'label: villes-internet',
      'year: 2021',
      'status: renewed',
    ]);
    expect(records).toMatchObject([
      {
        line: 3,
        table: {
          programme: 'villes-internet',
          year: 2021,
          status: 'renewed',
          recipientType: 'commune',
          language: 'fr',
        },
        cells: { level: { value: '3', header: 'niveau' } },
      },
    ]);
  });

  it('in Windows-1252 is read, with a word about it', async () => {
    const { records, told } = await read(
      Buffer.from('commune;niveau\nB\xe9thune;3\nSacr\xe9-C\x9cur;2\n', 'latin1'),
    );
    expect(records.map((record) => record.cells.commune?.value)).toEqual(['Béthune', 'Sacré-Cœur']);
    expect(told).toEqual([`table/windows-1252@${PATH}`]);
  });

  it('in UTF-16 is refused, with what to do', async () => {
    const { told, diagnostics } = await read(Buffer.from('\uFEFFcommune;niveau\n', 'utf16le'));
    expect(told).toEqual([`encoding/utf-16@${PATH}`]);
    expect(diagnostics[0]?.advice?.fr).toContain('CSV UTF-8');
  });

  it('with ragged rows loses those only', async () => {
    const { records, told, rows } = await read('insee;commune;niveau\n1;A;1\n2;B\n3;C;3;x\n4;D;4;;\n');
    expect(records.map(({ line }) => line)).toEqual([2, 5]);
    expect(told).toEqual([`row/ragged@${PATH}:3`, `row/ragged@${PATH}:4`]);
    expect(rows).toBe(4);
  });

  it('with an unclosed quote loses that row only, even where a later quote would close it', async () => {
    const content = 'insee;commune;niveau\n1;"A;1\n2;B;2\n3;"C ; D";3\n4;E";4\n5;F;5\n';
    const { records, told, rows } = await read(content);
    expect(records.map(({ line }) => line)).toEqual([3, 4, 6]);
    expect(told).toEqual([`row/quotes@${PATH}:2`, `row/quotes@${PATH}:5`]);
    expect(rows).toBe(5);
  });

  it('with a cell over several lines is read', async () => {
    const { records, told } = await read('commune;nom;niveau\nArras;"un\ndeux";3\nBéthune;x;1\n', [
      'label: villes-internet',
      'recipient: place',
    ]);
    expect(records.map(({ line, cells }) => [line, cells.recipient?.value])).toEqual([
      [2, 'un\ndeux'],
      [4, 'x'],
    ]);
    expect(told).toEqual([]);
  });

  it('with a second header line tells that line', async () => {
    const { records, told } = await read('insee;commune;niveau\nCode INSEE;Ville;Level\n62041;Arras;3\n');
    expect(records).toHaveLength(1);
    expect(told).toEqual([`row/header@${PATH}:2`]);
  });

  it('with a title above its header tells what is not read', async () => {
    const { records, told } = await read('Palmarès 2021;;\n;;\ninsee;commune;niveau\n62041;Arras;3\n');
    expect(records).toHaveLength(1);
    expect(told).toEqual([`table/lines-before-header@${PATH}:1`]);
  });

  it('with two columns for one thing reads the first and tells', async () => {
    const { records, told } = await read('commune;ville;niveau\nArras;Béthune;3\n');
    expect(records[0]?.cells.commune).toEqual({ value: 'Arras', header: 'commune' });
    expect(told).toEqual([`table/duplicate-header@${PATH}:1`]);
  });

  it('is read by the columns that the configuration maps or leaves out', async () => {
    const { records } = await read('A;commune;niveau;B\n62041;Arras;3;4\n', [
      'label: villes-internet',
      'columns: {insee: A, level: B, commune: false}',
    ]);
    expect(records.map(values)).toEqual([{ insee: '62041', level: '4' }]);
  });

  it.each([
    ['that is empty', '', [`table/empty@${PATH}`]],
    ['without a header', '62041;Arras;3\n62119;Béthune;1\n', [`table/no-header@${PATH}:1`]],
    ['with a header alone', 'insee;commune\n', [`table/no-rows@${PATH}:1`]],
    ['that does not say who is honoured', 'niveau;annee\n3;2021\n', [`table/no-recipient-column@${PATH}:1`]],
    [
      'with a row that does not say who is honoured',
      'insee;commune;niveau\n;;3\n',
      [`row/no-recipient@${PATH}:2`],
    ],
  ])('%s is one clear message', async (_, content, expected) => {
    expect((await read(content)).told).toEqual(expected);
  });

  it('lacking a mapped column tells it with those there are', async () => {
    const { told, diagnostics } = await read('commune;niveau\nArras;3\n', [
      'label: villes-internet',
      'columns: {year: An}',
    ]);
    expect(told).toEqual([`table/missing-column@${PATH}:1`]);
    expect(diagnostics[0]?.advice?.fr).toContain('commune, niveau');
  });

  it('may name the label of each row', async () => {
    const { records, told } = await read('commune;label\nArras;Ville Internet\nLens;Ville inconnue\n', []);
    expect(records.map(({ table }) => table.programme)).toEqual(['villes-internet']);
    expect(told).toEqual([`row/unknown-label@${PATH}:3`]);
  });

  it('of an unknown label is told at its line of the configuration', async () => {
    const { told, records } = await read('commune;niveau\nArras;3\n', ['label: ville-internet']);
    expect(told).toEqual(['table/unknown-label@palmares.yaml:7']);
    expect(records).toEqual([]);
  });

  it('gets back the zeros that Excel takes from codes', async () => {
    const { records } = await read('insee;code postal;commune\n1004;1500;Ambérieu-en-Bugey\n');
    expect(records.map(values)).toEqual([
      { insee: '01004', postalCode: '01500', commune: 'Ambérieu-en-Bugey' },
    ]);
  });

  it('missing from the folder, or outside it, is told at its line of the configuration', async () => {
    const configuration = `${CONFIGURATION}tables:\n  - {file: tables/absent.csv, label: villes-internet}\n  - {file: ../a.csv, label: villes-internet}\n`;
    const { diagnostics } = await readFiles({ 'palmares.yaml': configuration });
    expect(told(diagnostics)).toEqual(['table/missing@palmares.yaml:5', 'table/outside@palmares.yaml:6']);
  });

  it('without configuration takes its label from its name, or is told', async () => {
    const { records, diagnostics } = await readFiles({
      'tables/villes-internet-2021.csv': 'commune;arobases\nArras;3\n',
      'tables/liste.csv': 'commune;arobases\nArras;3\n',
    });
    expect(records).toMatchObject([{ table: { programme: 'villes-internet', year: 2021 } }]);
    expect(told(diagnostics)).toEqual([
      'table/no-label@tables/liste.csv:1',
      'table/label-from-file-name@tables/villes-internet-2021.csv',
    ]);
  });

  it('of Excel is read with its dates, and codes get their zeros back', async () => {
    const path = join(tmpdir(), `palmares-${process.pid}.xlsx`);
    onTestFinished(() => rm(path, { force: true }));
    const date = { value: new Date('2021-02-04T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' } as const;
    const header = ['insee', 'commune', 'date', 'niveau'].map((value) => ({ value }));
    await writeXlsxFile([
      header,
      [{ value: 1004 }, { value: 'Ambérieu-en-Bugey' }, date, { value: 3 }],
    ]).toFile(path);
    const { records, told } = await read(
      await readFile(path),
      ['label: villes-internet'],
      'tables/liste.xlsx',
    );
    expect(told).toEqual([]);
    expect(records.map((record) => [record.line, values(record)])).toEqual([
      [2, { insee: '01004', commune: 'Ambérieu-en-Bugey', date: '2021-02-04', level: '3' }],
    ]);
  });

  it('of Excel that is no workbook, or lacks the sheet, is told', async () => {
    expect((await read('PK', ['label: villes-internet'], 'tables/liste.xlsx')).told).toEqual([
      'table/broken-workbook@tables/liste.xlsx',
    ]);
  });

  it('of any rows accounts for each: published or told of', async () => {
    const cell = fc.constantFrom(
      'Arras',
      '62041',
      '',
      '"',
      '"a"',
      '"a;b"',
      'a"b',
      '3',
      'commune',
      'insee',
      '«é»',
    );
    const line = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(';'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        async (lines, end) => {
          const { records, diagnostics, rows } = await read(['insee;commune;niveau', ...lines].join(end));
          const rejected = diagnostics.filter(({ code }) => code.startsWith('row/')).length;
          expect(records.length + rejected).toBe(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});
