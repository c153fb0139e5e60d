import type { Diagnostic } from '../../src/core/diagnostic.js';
import { ContentFolder, type Published } from './content-folder.js';
import type { PublishedGraph } from './published-graph.js';

export interface TableBuild {
  readonly outcome: Published;
  readonly graph: PublishedGraph;
  readonly about: (code: string) => readonly Diagnostic[];
}

/** Builds one table beside an article, so that a table of which no row is published is published all the same. */
export async function buildTable(settings: string, lines: readonly string[]): Promise<TableBuild> {
  const folder = await ContentFolder.create({
    'palmares.yaml': `tables:\n  - { file: t.csv, ${settings} }`,
    't.csv': `${lines.join('\n')}\n`,
    'articles/fete.md': '# La fête\n\nIl a fait beau.\n',
  });
  const outcome = await folder.publish();
  return {
    outcome,
    graph: await folder.graph(),
    about: (code) => outcome.check.diagnostics.filter((each) => each.code === code),
  };
}

/** Settings of a table of this label, and the IRI of an award in it. */
export const FLEURIS = 'label: villes-et-villages-fleuris';
export const fleuri = (key: string): string => `labels/villes-et-villages-fleuris/${key}#award`;
