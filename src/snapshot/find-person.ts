import { type DocumentPath, documentIri } from '../model/document-path.js';
import type { NodeObject } from '../rdf/document.js';
import type { PersonToForget } from './forgotten.js';
import { versionFolder } from './layout.js';
import { openVersion } from './reader.js';
import type { SnapshotReader } from './snapshot-reader.js';

const NAME_TERMS = ['schema:name', 'schema:alternateName', 'foaf:name', 'skos:prefLabel', 'skos:altLabel'];
const LINKS_AT_ONCE = 1000;

/** What the versions know of a person; undefined where none describes one at the IRI. */
export async function findPerson(
  out: string,
  published: readonly string[],
  iri: string,
): Promise<PersonToForget | undefined> {
  const names = new Set<string>();
  const documents = new Set<DocumentPath>();
  const iris = new Set<string>();
  for (const version of published) {
    const snapshot = await openVersion(versionFolder(out, version));
    try {
      await findIn(snapshot, iri, { names, documents, iris });
    } finally {
      await snapshot.close();
    }
  }
  if (iris.size === 0) return undefined;
  return {
    iris: [...iris],
    names: [...names],
    documents: [...documents],
    anywhere: [...iris].some((each) => !each.includes('#')),
  };
}

interface Found {
  readonly names: Set<string>;
  readonly documents: Set<DocumentPath>;
  readonly iris: Set<string>;
}

async function findIn(snapshot: SnapshotReader, iri: string, found: Found): Promise<void> {
  const { base } = snapshot.manifest;
  const [address = '', fragment] = iri.split('#');
  if (!address.startsWith(base)) return;
  const path = address.slice(base.length);
  const resolution = await snapshot.resolve(path);
  if (resolution.kind === 'gone' && resolution.tombstone.documentKind === 'person') {
    found.names.add(resolution.tombstone.title);
    found.iris.add(iri).add(address);
    found.documents.add(path);
  }
  if (resolution.kind !== 'document') return;
  const { document } = resolution.stored;
  const isOwnDocument = document.kind === 'person';
  // The page's address stands for its person.
  const personIri = isOwnDocument && fragment === undefined ? (document.nodes[1]?.['@id'] ?? iri) : iri;
  const person = document.nodes.find((node) => node['@id'] === personIri);
  if (person?.['@type']?.some((type) => /(^|[:/#])Person$/.test(type)) !== true) return;
  for (const name of namesOf(person)) found.names.add(name);
  found.iris.add(iri).add(personIri);
  if (isOwnDocument) found.iris.add(documentIri(base, path));
  found.documents.add(path);
  for (let offset = 0; ; offset += LINKS_AT_ONCE) {
    const { items } = await snapshot.incoming(path, { offset, limit: LINKS_AT_ONCE });
    for (const link of items) {
      if (isOwnDocument || `${address}#${link.targetFragment}` === personIri)
        found.documents.add(link.source);
    }
    if (items.length < LINKS_AT_ONCE) return;
  }
}

function namesOf(person: NodeObject): string[] {
  const parts = ['schema:givenName', 'schema:familyName'].flatMap((term) => textsOf(person[term]));
  const full = parts.length === 2 ? [parts.join(' ')] : [];
  return [...NAME_TERMS.flatMap((term) => textsOf(person[term])), ...full];
}

function textsOf(value: NodeObject[string]): string[] {
  return [value].flat().flatMap((each) => {
    if (typeof each === 'string') return [each];
    return typeof each === 'object' && '@value' in each ? [each['@value']] : [];
  });
}
