import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../config/site.js';
import type { Report } from '../core/diagnostic.js';
import { ExternalSort } from '../core/external-sort.js';
import type { SourcedDocument } from '../rdf/document.js';
import type { Manifest } from '../snapshot/contract.js';
import { FORGOTTEN_FILE, ForgottenPeople } from '../snapshot/forgotten.js';
import { loadRegistry } from '../sources/registry.js';
import { collectReport } from '../validation/collect-report.js';
import { createGate } from '../validation/gate.js';
import { loadShapes } from '../validation/load-shapes.js';
import type { CheckOptions, ContentCheck, Progress } from './contract.js';
import { describeContent } from './describe-content.js';
import { DiagnosticLog } from './diagnostic-log.js';
import { readContent } from './read-content.js';

/** Reads, models, describes and checks the content without publishing anything: what `validate` does. */
export async function checkContent({ site, scratch, progress }: CheckOptions): Promise<ContentCheck> {
  await mkdir(scratch, { recursive: true });
  try {
    const content = await runContent({
      site,
      scratch,
      progress,
      takeQuads: async () => {},
      takePassed: async () => {},
    });
    return content.check();
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

export interface ContentRun {
  readonly site: Site;
  readonly scratch: string;
  readonly progress?: Progress | undefined;
  readonly takeQuads: (nQuads: string) => Promise<void>;
  /** Takes each document that the gate lets pass, in the order of paths. */
  readonly takePassed: (document: SourcedDocument['document']) => Promise<void>;
}

export interface FinishedRun {
  readonly sources: Manifest['sources'];
  /** For what later stages have to tell. */
  readonly report: Report;
  /** All that was told so far. */
  readonly check: () => ContentCheck;
}

/** The stages from source to gate, which checking and building share. */
export async function runContent(run: ContentRun): Promise<FinishedRun> {
  const { site, scratch, progress } = run;
  const log = new DiagnosticLog();
  const registry = await loadRegistry(site, log.report);
  const shapes = await loadShapes(site);
  const forgotten = await ForgottenPeople.load(join(site.folder, FORGOTTEN_FILE));
  const statements = new ExternalSort({ folder: join(scratch, 'statements') });
  const read = await readContent({
    site,
    registry,
    statements,
    takeQuads: run.takeQuads,
    report: log.report,
    progress,
  });
  const collector = collectReport();
  const described = describeContent(statements.sorted(), site, forgotten, log.report);
  let checked = 0;
  for await (const { sourced, validation } of createGate(site, shapes).validate(described)) {
    collector.add(validation);
    progress?.('check', ++checked);
    if (!validation.held) await run.takePassed(sourced.document);
  }
  await statements.close();
  return {
    sources: read.sources,
    report: log.report,
    check: () => ({
      report: collector.report(),
      diagnostics: withoutForgotten(log.all(), forgotten),
      articles: read.articles,
      tables: read.tables,
    }),
  };
}

/** Messages quote the content: what is forgotten is forgotten there too. */
function withoutForgotten(
  diagnostics: ContentCheck['diagnostics'],
  forgotten: ForgottenPeople,
): ContentCheck['diagnostics'] {
  if (forgotten.people.length === 0) return diagnostics;
  const everywhere = forgotten.everywhere();
  const redact = (text: string): string => everywhere.redact(text, '');
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: { fr: redact(diagnostic.message.fr), en: redact(diagnostic.message.en) },
  }));
}
