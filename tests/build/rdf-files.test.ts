import { expect, it } from 'vitest';
import { ContentFolder, told } from './content-folder.js';

it('the default graph of an RDF file becomes a document', async () => {
  const folder = await ContentFolder.create({
    'rdf/notes.ttl':
      '@prefix s: <http://schema.org/> .\n<https://x.example/a> s:name "A"@FR ; s:address [ s:postalCode "81000" ] .\n',
  });
  const outcome = await folder.publish();
  const graph = await folder.graph();
  expect(graph.has('files/notes')).toBe(true);
  expect(graph.values('https://x.example/a', 'schema:name')).toEqual(['A@fr']);
  const [address = ''] = graph.values('https://x.example/a', 'schema:address');
  expect(address).toMatch(/^files\/notes#/);
  expect(graph.values(address, 'schema:postalCode')).toEqual(['81000']);
  expect(outcome.check.report.heldBack).toEqual([]);
});

it('a named graph of an RDF file keeps its name, and can be queried but not opened', async () => {
  const folder = await ContentFolder.create({
    'rdf/notes.nq': '<https://x.example/a> <https://x.example/p> "1" <https://x.example/g> .\n',
  });
  await folder.write({ 'articles/fete.md': '# La fête\n\nIl a fait beau.\n' });
  await folder.publish();
  const graph = await folder.graph();
  const [quad] = graph.quads().filter(({ subject }) => subject.value === 'https://x.example/a');
  expect(quad?.graph.value).toBe('https://x.example/g');
  expect(graph.has('files/notes')).toBe(false);
});

it('an RDF file that speaks of our own documents is an error, and they stay as they are', async () => {
  const folder = await ContentFolder.create({
    'articles/fete.md': '# La fête\n\nIl a fait beau.\n',
    'rdf/intrus.ttl':
      '<https://data.example.org/articles/fete#article> <https://schema.org/headline> "Autre"@fr .\n',
  });
  const outcome = await folder.publish();
  expect(outcome.check.diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  expect((await folder.graph()).values('articles/fete#article', 'schema:headline')).toEqual(['La fête@fr']);
});

it('a syntax error in an RDF file is told with its line, and the rest is built', async () => {
  const folder = await ContentFolder.create({
    'articles/fete.md': '# La fête\n\nIl a fait beau.\n',
    'rdf/faux.ttl': '<https://x.example/a> <https://x.example/p> "1" .\n<https://x.example/a> <oops\n',
  });
  const outcome = await folder.publish();
  expect(told(outcome, 'rdf/').join()).toMatch(/^rdf\/faux\.ttl:2 rdf\//);
  expect((await folder.graph()).has('articles/fete#article')).toBe(true);
});
