import { compareCodePoints } from '../core/code-point-order.js';
import { UsageError } from '../core/errors.js';
import type { DocumentPath } from '../model/document-path.js';
import { findPerson } from './find-person.js';
import { ForgottenPeople, rememberForgotten } from './forgotten.js';
import { versionFolder, versions, writePointer } from './layout.js';
import { acquireLock, removeStaleFolders } from './lock.js';
import { removeVersions } from './publish.js';
import { openVersion } from './reader.js';
import { redactLedger } from './redact-ledger.js';
import { type RestateDumps, rewriteVersion } from './rewrite-version.js';

export interface ForgetOptions {
  /** Output folder with the published versions. */
  readonly out: string;
  /** `ledger.jsonl` and `forgotten.jsonl` beside the content. */
  readonly ledger: string;
  readonly forgotten: string;
  /** The person's IRI. */
  readonly iri: string;
  /** The catalogue's way to tell the sizes and checksums of files that are not what they were. */
  readonly restateDumps: RestateDumps;
  /** Told before each step on disk; a test that throws here sees what a crash at this moment leaves. */
  readonly onStep?: (step: ForgetStep) => void;
}

export const FORGET_STEPS = ['remember', 'rewrite', 'ledger', 'pointer', 'remove'] as const;
export type ForgetStep = (typeof FORGET_STEPS)[number];

export interface Forgetting {
  /** Versions that were rewritten: old name and new. */
  readonly rewritten: readonly { readonly from: string; readonly to: string }[];
  /**
   * Documents of the current version that still hold such a name: in an address, which never changes, or because they
   * may speak of somebody else. For a human eye.
   */
  readonly sameName: readonly DocumentPath[];
}

/**
 * Forgets a person: the one exception to immutability. Remembers them by salted hashes, rewrites every kept version
 * beside the old ones, redacts the ledger, moves the pointer, and only then removes the old versions. After a crash at
 * any point, the same call finishes the work.
 *
 * @throws UsageError when nothing is published, or no version knows a person of that IRI
 */
export async function forget(options: ForgetOptions): Promise<Forgetting> {
  const release = await acquireLock(options.out);
  try {
    await removeStaleFolders(options.out);
    return await forgetLocked(options);
  } finally {
    await release();
  }
}

async function forgetLocked(options: ForgetOptions): Promise<Forgetting> {
  const { out, iri, onStep } = options;
  const published = await versions(out);
  await remember(options, published);
  const people = (await ForgottenPeople.load(options.forgotten)).whoseIri(iri);

  onStep?.('rewrite');
  const rewritten: { from: string; to: string }[] = [];
  const sameName: DocumentPath[] = [];
  const hashes = new Map<string, string>();
  for (const from of published) {
    const current = from === published[0];
    const to = await rewriteVersion(out, from, people, {
      restateDumps: options.restateDumps,
      onHash: (before, after) => hashes.set(before, after),
      ...(current ? { onSameName: (path: DocumentPath) => sameName.push(path) } : {}),
    });
    rewritten.push({ from, to });
  }

  onStep?.('ledger');
  const base = await baseOf(out, published[0]);
  await redactLedger(options.ledger, { base, people, hashes });
  const kept = [...new Set(rewritten.map(({ to }) => to))];
  onStep?.('pointer');
  if (kept.join() !== published.join()) await writePointer(out, kept);
  onStep?.('remove');
  await removeVersions(out, new Set(kept));
  return {
    rewritten: rewritten.filter(({ from, to }) => from !== to),
    sameName: sameName.sort(compareCodePoints),
  };
}

/** Looks the person up in all versions and remembers them, unless an earlier call has. */
async function remember(options: ForgetOptions, published: readonly string[]): Promise<void> {
  const { out, iri, forgotten, onStep } = options;
  if (published.length === 0) {
    throw new UsageError({
      fr: `Aucun instantané publié dans ${out} : il n’y a rien à oublier.`,
      en: `No published snapshot in ${out}: there is nothing to forget.`,
    });
  }
  const person = await findPerson(out, published, iri);
  if (person !== undefined) {
    onStep?.('remember');
    await rememberForgotten(forgotten, person);
  } else if (!(await ForgottenPeople.load(forgotten)).isForgotten(iri)) {
    throw new UsageError({
      fr: `Aucune version publiée ne décrit une personne à l’adresse ${iri}. Copiez l’IRI depuis ses données, fragment compris (…#person-…).`,
      en: `No published version describes a person at ${iri}. Copy the IRI from its data, fragment included (…#person-…).`,
    });
  }
}

async function baseOf(out: string, version = ''): Promise<string> {
  const snapshot = await openVersion(versionFolder(out, version));
  await snapshot.close();
  return snapshot.manifest.base;
}
