// The baseline of a build: every row of the tables in a folder read by csv-parse and written by n3's Writer, six
// triples each, nothing checked, nothing matched, nothing sorted.
//   csv-to-rdf.ts FOLDER_OF_TABLES OUTPUT_FILE
import { createReadStream, createWriteStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { DataFactory, Writer } from 'n3';

const [folder = '', target = ''] = process.argv.slice(2);
const BASE = 'https://fiction.example.org/';
const output = createWriteStream(target);
const writer = new Writer(output, { format: 'N-Triples' });
let rows = 0;

for (const name of readdirSync(folder).sort()) {
  const file = join(folder, name);
  const records = createReadStream(file).pipe(
    parse({ columns: true, bom: true, delimiter: [',', ';'], skip_empty_lines: true }),
  );
  for await (const row of records as AsyncIterable<Record<string, string>>) {
    rows++;
    const subject = DataFactory.namedNode(`${BASE}${name}/${rows}#award`);
    for (const [column, value] of Object.entries(row))
      writer.addQuad(subject, DataFactory.namedNode(`${BASE}vocab#${column}`), DataFactory.literal(value));
  }
}
writer.end();
await finished(output);
console.log(JSON.stringify({ rows }));
