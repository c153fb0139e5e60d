// Comunica behind HTTP, over a store in memory. Arguments: folder that holds it, N-Quads, port.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Store, StreamParser } from 'n3';

const [folder, quads, port] = process.argv.slice(2);
const { QueryEngine } = createRequire(join(folder, 'package.json'))('@comunica/query-sparql');
const engine = new QueryEngine();
const store = new Store();
const parser = createReadStream(quads).pipe(new StreamParser({ format: 'application/n-quads' }));
for await (const quad of parser) store.addQuad(quad);

createServer((request, response) => {
  const query = new URL(request.url, 'http://localhost/').searchParams.get('query');
  answer(query).then(
    (data) => {
      response.setHeader('Content-Type', 'application/sparql-results+json');
      data.pipe(response);
    },
    (error) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(port), '127.0.0.1');

async function answer(query) {
  const result = await engine.query(query, { sources: [store], unionDefaultGraph: true });
  const { data } = await engine.resultToString(result, 'application/sparql-results+json');
  return data;
}
