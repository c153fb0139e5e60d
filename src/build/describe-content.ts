import type { Site } from '../config/site.js';
import type { Report } from '../core/diagnostic.js';
import type { Statement } from '../model/statement.js';
import { describe } from '../rdf/describe/describe.js';
import type { SourcedDocument } from '../rdf/document.js';
import type { ForgottenPeople } from '../snapshot/forgotten.js';
import type { ContentLine } from './read-content.js';

/**
 * Documents in the order of their paths, each from all that is said of it, without what must be forgotten. Holds the
 * statements of one document at a time.
 *
 * @param lines sorted: path, tab, JSON; written by `readContent` and by nothing else
 */
export async function* describeContent(
  lines: AsyncIterable<string>,
  site: Site,
  forgotten: ForgottenPeople,
  report: Report,
): AsyncIterable<SourcedDocument> {
  let path: string | undefined;
  let said: ContentLine[] = [];
  const describeSaid = (): SourcedDocument[] => describeOne(said, site, forgotten, report);
  for await (const line of lines) {
    const tab = line.indexOf('\t');
    const next = line.slice(0, tab);
    if (path !== undefined && next !== path) {
      yield* describeSaid();
      said = [];
    }
    path = next;
    // Our own lines, a moment ago: nothing else writes to the sort's folder.
    said.push(JSON.parse(line.slice(tab + 1)) as ContentLine);
  }
  if (said.length > 0) yield* describeSaid();
}

function describeOne(
  said: readonly ContentLine[],
  site: Site,
  forgotten: ForgottenPeople,
  report: Report,
): SourcedDocument[] {
  const sourced = assemble(said, site, report);
  if (sourced === undefined) return [];
  const document = forgotten.redactDocument(sourced.document, site.configuration.base);
  return document === undefined ? [] : [{ ...sourced, document }];
}

function assemble(said: readonly ContentLine[], site: Site, report: Report): SourcedDocument | undefined {
  const [first] = said;
  if (first?.kind === 'file') return first.sourced;
  const statements = said.filter((line): line is Statement => line.kind !== 'file');
  const { sourced, diagnostics } = describe(site, statements);
  for (const diagnostic of diagnostics) report(diagnostic);
  return sourced;
}
