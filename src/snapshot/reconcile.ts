import type { Report } from '../core/diagnostic.js';
import type { DocumentKind, DocumentPath } from '../model/document-path.js';
import type { Tombstone } from './contract.js';
import type { LedgerEvent } from './ledger-events.js';
import { joinByPath, type LedgerState } from './ledger-state.js';

/** What the ledger needs to know of a document; the caller's own value comes back with its dates. */
export interface LedgerDocument {
  readonly path: DocumentPath;
  readonly contentHash: string;
  readonly title: string;
  readonly kind: DocumentKind;
}

export type Reconciled<T> =
  | { readonly kind: 'document'; readonly item: T; readonly issued: string; readonly modified: string }
  | { readonly kind: 'moved'; readonly path: DocumentPath; readonly to: DocumentPath }
  | { readonly kind: 'gone'; readonly tombstone: Tombstone };

export interface Reconciliation {
  /** Old path → where it is now. */
  readonly renames: ReadonlyMap<DocumentPath, DocumentPath>;
  /** What the ledger knows of the old paths. */
  readonly renamedStates: ReadonlyMap<DocumentPath, LedgerState>;
  /** ISO date-time, UTC: dates what is new or changed, and only that. */
  readonly publishedAt: string;
  readonly record: (event: LedgerEvent) => Promise<void>;
  readonly report: Report;
}

/**
 * Compares the documents of a build with the states of the ledger, both in the order of their paths: dates each
 * document, tells what has gone or moved, and records what is new. Documents come in their order; moves that the
 * configuration declares come last, since a move needs to know whether its target exists.
 */
export async function* reconcile<T extends LedgerDocument>(
  documents: AsyncIterable<T>,
  states: AsyncIterable<LedgerState>,
  context: Reconciliation,
): AsyncIterable<Reconciled<T>> {
  const { renames } = context;
  const watched = new Set([...renames.keys(), ...renames.values()]);
  const present = new Set<DocumentPath>();
  const firstIssued = issuedBeforeRename(context);
  const pathOf = { left: ({ path }: T) => path, right: ({ path }: LedgerState) => path };
  for await (const { left: item, right: state } of joinByPath(documents, states, pathOf)) {
    if (item !== undefined) {
      if (watched.has(item.path)) present.add(item.path);
      yield { kind: 'document', item, ...(await dateDocument(item, state, context, firstIssued)) };
    } else if (state !== undefined && !renames.has(state.path)) yield await endDocument(state, context);
  }
  for (const [path, to] of renames) {
    const outcome = await renameDocument(path, to, present, context);
    if (outcome !== undefined) yield outcome;
  }
}

/** A renamed document was first published under its old path. */
function issuedBeforeRename({ renames, renamedStates }: Reconciliation): Map<DocumentPath, string> {
  const issued = new Map<DocumentPath, string>();
  for (const [path, to] of renames) {
    const state = renamedStates.get(path);
    const known = issued.get(to);
    if (state !== undefined && (known === undefined || state.issued < known)) issued.set(to, state.issued);
  }
  return issued;
}

async function dateDocument(
  item: LedgerDocument,
  state: LedgerState | undefined,
  { publishedAt, record }: Reconciliation,
  firstIssued: ReadonlyMap<DocumentPath, string>,
): Promise<{ issued: string; modified: string }> {
  const { path, contentHash: hash, title, kind } = item;
  const event = (name: LedgerEvent['event'], at: string) =>
    record({ path, event: name, at, hash, title, kind });
  if (state === undefined) {
    const issued = firstIssued.get(path) ?? publishedAt;
    await event('published', issued);
    if (issued !== publishedAt) await event('changed', publishedAt);
    return { issued, modified: publishedAt };
  }
  if (state.status !== 'published') await event('restored', publishedAt);
  else if (state.hash !== hash) await event('changed', publishedAt);
  else return { issued: state.issued, modified: state.modified };
  return { issued: state.issued, modified: publishedAt };
}

/** What becomes of a path that the content no longer has, and for which no rename is declared. */
async function endDocument(
  state: LedgerState,
  { publishedAt, record }: Reconciliation,
): Promise<Exclude<Reconciled<never>, { kind: 'document' }>> {
  const { path, to, title, kind } = state;
  if (state.status === 'moved' && to !== undefined) return { kind: 'moved', path, to };
  if (state.status === 'published') await record({ path, event: 'withdrawn', at: publishedAt, title, kind });
  const tombstone: Tombstone = {
    path,
    title,
    documentKind: kind,
    withdrawn: state.ended ?? publishedAt,
    ...(to === undefined ? {} : { replacedBy: to }),
  };
  return { kind: 'gone', tombstone };
}

async function renameDocument(
  path: DocumentPath,
  to: DocumentPath,
  present: ReadonlySet<DocumentPath>,
  context: Reconciliation,
): Promise<Exclude<Reconciled<never>, { kind: 'document' }> | undefined> {
  const state = context.renamedStates.get(path);
  if (present.has(path)) {
    context.report(renameProblem('ledger/renamed-still-exists', path, to));
    return undefined;
  }
  if (!present.has(to)) {
    context.report(renameProblem('ledger/rename-target-missing', path, to));
    return state === undefined ? undefined : endDocument(state, context);
  }
  if (state?.status !== 'moved' || state.to !== to) {
    await context.record({ path, event: 'moved', at: context.publishedAt, to });
  }
  return { kind: 'moved', path, to };
}

const RENAME_PROBLEMS = {
  'ledger/renamed-still-exists': {
    message: (path: string, to: string) => ({
      fr: `« ${path} » est déclaré renommé en « ${to} », mais existe encore. Il est publié sous son ancien nom.`,
      en: `"${path}" is declared as renamed to "${to}", but still exists. It is published under its old name.`,
    }),
    advice: {
      fr: 'Retirez l’ancien document, ou cette ligne de la configuration.',
      en: 'Remove the old document, or this line of the configuration.',
    },
  },
  'ledger/rename-target-missing': {
    message: (path: string, to: string) => ({
      fr: `« ${path} » est déclaré renommé en « ${to} », qui n’est pas publié.`,
      en: `"${path}" is declared as renamed to "${to}", which is not published.`,
    }),
    advice: {
      fr: 'Vérifiez l’orthographe du nouveau chemin, ou publiez ce document.',
      en: 'Check the spelling of the new path, or publish that document.',
    },
  },
} as const;

function renameProblem(
  code: keyof typeof RENAME_PROBLEMS,
  path: DocumentPath,
  to: DocumentPath,
): Parameters<Report>[0] {
  const { message, advice } = RENAME_PROBLEMS[code];
  const location = { file: 'palmares.yaml', key: `renamed.${path}` };
  return { severity: 'warning', code, location, message: message(path, to), advice };
}
