import type { Localized } from '../core/localized.js';
import { documentIri } from '../model/document-path.js';
import type { SourcedDocument } from '../rdf/document.js';
import { termText } from '../rdf/n-quads.js';
import type { SiteIris } from '../rdf/namespaces.js';
import { compileWalk } from '../rdf/quads.js';
import { expandTerm } from '../rdf/terms.js';
import { Batch, type Entry, toEntry } from './batches.js';
import { expressibleResults } from './expressible.js';
import { resultText, shownTerm } from './messages.js';
import { locate } from './origins.js';
import type { DocumentValidation, ShapeResult, ShapeSeverity } from './report.js';
import type { RawResult, Shapes } from './shapes.js';

/** Batches of this many triples are three to four times faster than single documents; more gains nothing. */
const BATCH_TRIPLES = 4000;

export interface CheckedDocument {
  readonly sourced: SourcedDocument;
  readonly validation: DocumentValidation;
}

/** Lets documents pass, in order, each with what the shapes say of it. */
export interface Gate {
  validate(documents: AsyncIterable<SourcedDocument>): AsyncIterable<CheckedDocument>;
}

export interface GateOptions {
  readonly batchTriples?: number;
}

/**
 * Each document is judged as if it were alone, though several are checked at once: links out of a document cannot make
 * it fail, and nothing another document says can make it pass. Memory holds one batch.
 */
export function createGate(site: SiteIris, shapes: Shapes, options: GateOptions = {}): Gate {
  const limit = shapes.forwardOnly ? (options.batchTriples ?? BATCH_TRIPLES) : 0;
  const toQuads = compileWalk(site);
  return {
    async *validate(documents) {
      let batch = new Batch();
      for await (const sourced of documents) {
        const entry = toEntry(sourced, toQuads(sourced.document));
        if (batch.entries.length > 0 && (batch.triples >= limit || !batch.accepts(entry))) {
          yield* checkBatch(batch, site, shapes);
          batch = new Batch();
        }
        batch.add(entry);
      }
      if (batch.entries.length > 0) yield* checkBatch(batch, site, shapes);
    },
  };
}

async function* checkBatch(batch: Batch, site: SiteIris, shapes: Shapes): AsyncIterable<CheckedDocument> {
  const results = await batchResults(batch, shapes);
  for (const entry of batch.entries) {
    const raw = results?.get(entry) ?? (results === undefined ? await singleResults(entry, shapes) : []);
    yield toChecked(entry, raw, site);
  }
}

/** Results by document, or undefined when they cannot be told apart and each document must be checked alone. */
async function batchResults(batch: Batch, shapes: Shapes): Promise<Map<Entry, RawResult[]> | undefined> {
  if (batch.entries.length === 1) return undefined;
  let results: RawResult[];
  try {
    results = await shapes.validate(batch.entries.flatMap((entry) => entry.quads));
  } catch {
    // One document broke the validator: alone, it is the only one to be held back.
    return undefined;
  }
  const byEntry = new Map<Entry, RawResult[]>();
  for (const result of results) {
    // Several documents may hold one literal.
    if (result.focusNode.termType === 'Literal') return undefined;
    const owner = batch.ownerOf(result.focusNode.value);
    if (owner !== undefined) byEntry.set(owner, [...(byEntry.get(owner) ?? []), result]);
  }
  return byEntry;
}

async function singleResults(entry: Entry, shapes: Shapes): Promise<RawResult[] | 'unverifiable'> {
  try {
    return await shapes.validate(entry.quads);
  } catch {
    return 'unverifiable';
  }
}

function toChecked(entry: Entry, raw: RawResult[] | 'unverifiable', site: SiteIris): CheckedDocument {
  const { sourced } = entry;
  const path = sourced.document.path;
  const results =
    raw === 'unverifiable'
      ? [unverifiable(sourced, site)]
      : raw.filter((result) => isOwn(result, entry)).map((result) => toShapeResult(result, entry, site));
  const all = [...results, ...expressibleResults(sourced, results, site)];
  return { sourced, validation: { path, results: all, held: all.some(isViolation) } };
}

/** What only links out of a document could mend is not the document's fault. */
function isOwn(result: RawResult, entry: Entry): boolean {
  const { focusNode, value, component } = result;
  if (focusNode.termType !== 'Literal' && !entry.subjects.has(focusNode.value)) return false;
  const looksInto = component === 'http://www.w3.org/ns/shacl#ClassConstraintComponent';
  return !(looksInto && value?.termType === 'NamedNode' && !entry.subjects.has(value.value));
}

function toShapeResult(result: RawResult, entry: Entry, site: SiteIris): ShapeResult {
  const { focusNode, value, predicates } = result;
  const isFaultOfProperty = result.path !== undefined;
  const values =
    value === undefined && isFaultOfProperty
      ? entry.quads.filter(
          ({ subject, predicate }) => subject.equals(focusNode) && predicate.value === result.path,
        )
      : [];
  const shown = value === undefined ? values.map(({ object }) => object) : [value];
  const location = locate(entry.sourced, {
    focusNode: focusNode.value,
    terms: termsOf(entry, focusNode.value, predicates, site),
    ...(value?.termType === 'NamedNode' ? { value: value.value } : {}),
  });
  return {
    severity: SEVERITIES[result.severity] ?? 'violation',
    document: entry.sourced.document.path,
    focusNode: focusNode.termType === 'NamedNode' ? focusNode.value : termText(focusNode),
    ...(result.path === undefined ? {} : { path: result.path }),
    ...(value === undefined ? {} : { value: termText(value) }),
    shape: result.shape,
    component: result.component,
    ...(location === undefined ? {} : { location }),
    ...resultText(
      result,
      shown.map((term) => shownTerm(term, site)),
    ),
  };
}

function termsOf(
  entry: Entry,
  node: string,
  predicates: readonly string[],
  site: SiteIris,
): ReadonlySet<string> {
  const terms = entry.sourced.origins.filter((origin) => origin.node === node).map(({ term }) => term);
  return new Set(terms.filter((term) => predicates.includes(expandTerm(term, site.vocabulary))));
}

const SEVERITIES: Readonly<Record<string, ShapeSeverity>> = {
  'http://www.w3.org/ns/shacl#Violation': 'violation',
  'http://www.w3.org/ns/shacl#Warning': 'warning',
  'http://www.w3.org/ns/shacl#Info': 'info',
};

function isViolation(result: ShapeResult): boolean {
  return result.severity === 'violation';
}

const UNVERIFIABLE: { readonly message: Localized; readonly advice: Localized } = {
  message: {
    fr: 'Le document n’a pas pu être vérifié.',
    en: 'The document could not be checked.',
  },
  advice: {
    fr: 'Cherchez-y des classes ou des concepts qui se contiennent eux-mêmes, et rompez le cercle.',
    en: 'Look in it for classes or concepts that contain themselves, and break the circle.',
  },
};

function unverifiable(sourced: SourcedDocument, site: SiteIris): ShapeResult {
  const { base } = site.configuration;
  const focusNode = sourced.document.nodes[0]?.['@id'] ?? documentIri(base, sourced.document.path);
  const location = locate(sourced, { focusNode, terms: new Set() });
  return {
    severity: 'violation',
    document: sourced.document.path,
    focusNode,
    shape: `${base}shapes#verifiable`,
    component: `${base}shapes#verifiable`,
    ...(location === undefined ? {} : { location }),
    ...UNVERIFIABLE,
  };
}
