import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../core/errors.js';
import { sha256 } from '../core/hash.js';
import type { DocumentPath } from '../model/document-path.js';
import type { Document } from '../rdf/document.js';
import { syncFolder } from './durable.js';
import { redactDocument } from './redact-document.js';
import { type ForgottenMatcher, nameWords, redactText } from './redact-text.js';

/** Name of the file beside the ledger that remembers, by salted hashes only, who is forgotten. */
export const FORGOTTEN_FILE = 'forgotten.jsonl';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const forgottenPerson = z.strictObject({
  salt: z.string().regex(/^[0-9a-f]{32,}$/),
  /** The person's IRI, and that of their document where they had one of their own. */
  iris: z.array(hash),
  /** Documents that may hold the name. */
  documents: z.array(hash),
  /** True for a person of the authority file: any document may hold the name. */
  anywhere: z.boolean(),
  names: z.array(z.strictObject({ words: z.int().positive().max(12), hash })),
});
type ForgottenPerson = z.infer<typeof forgottenPerson>;

export interface PersonToForget {
  readonly iris: readonly string[];
  readonly names: readonly string[];
  readonly documents: readonly DocumentPath[];
  readonly anywhere: boolean;
}

/** Who must not come back: asked by each build about the people, the texts and the documents that it makes. */
export class ForgottenPeople implements ForgottenMatcher {
  constructor(readonly people: readonly ForgottenPerson[]) {}

  /**
   * @param file path of `forgotten.jsonl`; none is nobody
   * @throws UsageError for a broken line: to go on would publish again what must not be
   */
  static async load(file: string): Promise<ForgottenPeople> {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const people = text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return [];
      const person = parsePerson(line);
      if (person === undefined) throw brokenLine(basename(file), index + 1);
      return [person];
    });
    return new ForgottenPeople(people);
  }

  isForgotten(iri: string): boolean {
    return this.people.some(({ salt, iris }) => iris.length > 0 && iris.includes(salted(salt, 'iri', iri)));
  }

  nameLengths(document: DocumentPath): readonly number[] {
    const lengths = this.#peopleIn(document).flatMap(({ names }) => names.map(({ words }) => words));
    return [...new Set(lengths)].sort((a, b) => b - a);
  }

  isForgottenName(name: string, document: DocumentPath): boolean {
    const words = name.split(' ').length;
    return this.#peopleIn(document).some(({ salt, names }) => {
      if (!names.some((each) => each.words === words)) return false;
      const wanted = salted(salt, 'name', name);
      return names.some((each) => each.hash === wanted);
    });
  }

  /** The text as a document may hold it: forgotten names masked, offsets unchanged. */
  redact(text: string, document: DocumentPath): string {
    return this.people.length === 0 ? text : redactText(text, document, this);
  }

  /** The document as it may be published; undefined where it is about somebody forgotten. */
  redactDocument(document: Document, base: string): Document | undefined {
    return this.people.length === 0 ? document : redactDocument(document, base, this);
  }

  /** The same people, their names looked for in any text: for files that are no document. */
  everywhere(): ForgottenPeople {
    return new ForgottenPeople(this.people.map((person) => ({ ...person, anywhere: true })));
  }

  /** Those of them whose IRI this is. */
  whoseIri(iri: string): ForgottenPeople {
    return new ForgottenPeople(
      this.people.filter(({ salt, iris }) => iris.includes(salted(salt, 'iri', iri))),
    );
  }

  #lastDocument: DocumentPath | undefined;
  #lastPeople: readonly ForgottenPerson[] = [];

  #peopleIn(document: DocumentPath): readonly ForgottenPerson[] {
    if (document !== this.#lastDocument) {
      this.#lastDocument = document;
      this.#lastPeople = this.people.filter(
        ({ salt, documents, anywhere }) => anywhere || documents.includes(salted(salt, 'document', document)),
      );
    }
    return this.#lastPeople;
  }
}

/** Adds somebody to the file, durably, before anything else is changed. */
export async function rememberForgotten(file: string, person: PersonToForget): Promise<void> {
  const handle = await open(file, 'a');
  try {
    await handle.appendFile(`${JSON.stringify(hashPerson(person))}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(dirname(file));
}

/** The same by hashes, under a salt of its own. */
export function hashPerson(person: PersonToForget): ForgottenPerson {
  const salt = randomBytes(16).toString('hex');
  const names = new Set(person.names.flatMap(nameForms));
  return {
    salt,
    iris: person.iris.map((iri) => salted(salt, 'iri', iri)),
    documents: person.documents.map((path) => salted(salt, 'document', path)),
    anywhere: person.anywhere,
    names: [...names].map((name) => ({ words: name.split(' ').length, hash: salted(salt, 'name', name) })),
  };
}

const COURTESY_TITLES = [
  'm',
  'mr',
  'mme',
  'mlle',
  'monsieur',
  'madame',
  'mademoiselle',
  'dr',
  'pr',
  'ms',
  'mrs',
];

/** How a text may call somebody: both orders, the initial or a title before the family name. */
function nameForms(name: string): string[] {
  const [given, ...family] = nameWords(name);
  if (given === undefined) return [];
  if (family.length === 0) return [given];
  const titled = [...COURTESY_TITLES, given.charAt(0)].map((title) => [title, ...family]);
  return [[given, ...family], [...family, given], ...titled].map((words) => words.join(' '));
}

function salted(salt: string, what: 'iri' | 'document' | 'name', value: string): string {
  return sha256(`${salt}\n${what}\n${value}`);
}

function parsePerson(line: string): ForgottenPerson | undefined {
  try {
    return forgottenPerson.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function brokenLine(file: string, line: number): UsageError {
  return new UsageError({
    fr: `${file}:${line} : cette ligne est illisible. Rien n’est publié, pour qu’une personne oubliée ne revienne pas. Rétablissez le fichier depuis son historique.`,
    en: `${file}:${line}: this line cannot be read. Nothing is published, so that a forgotten person does not come back. Restore the file from its history.`,
  });
}
