// The baseline of serving: answers from a map of ready bytes, with Node's own server and nothing else.
//   bare-server.ts FILE   (JSON: path → { type, body })
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const stored = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Record<
  string,
  { type: string; body: string }
>;
const answers = new Map(
  Object.entries(stored).map(([path, { type, body }]) => [path, { type, bytes: Buffer.from(body) }]),
);

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '');
  if (answer === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': answer.type, 'Content-Length': answer.bytes.length });
  response.end(answer.bytes);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
