import { text as readText } from 'node:stream/consumers';
import { UsageError } from '../../core/errors.js';
import type { ResultForm, SparqlEngine } from '../../engine/contract.js';
import { createSiteEngine, snapshotKnowledge } from '../../engine/site-engine.js';
import { SNAPSHOT_FILES, type Snapshot } from '../../snapshot/contract.js';
import { openSnapshot } from '../../snapshot/reader.js';
import { siteOfSnapshot } from '../../web/snapshot-site.js';
import { choiceByName, SPARQL_MEDIA_TYPES } from '../../web/sparql-media-types.js';
import { problemOf } from '../../web/sparql-problem.js';
import { defineCommand } from '../command.js';
import { snapshotFolder } from '../content-folder.js';
import { EXIT } from '../exit-codes.js';
import { choice, text } from '../options.js';
import { resultTable } from '../result-table.js';
import type { Terminal } from '../terminal.js';

const TABLE = 'table';
const FORMATS = [TABLE, ...new Set(SPARQL_MEDIA_TYPES.flatMap(({ names }) => names))];
/** For people at a terminal, or a pipe that says nothing of what it wants. */
const DEFAULT_FORMATS: Readonly<Record<ResultForm, string>> = {
  bindings: TABLE,
  boolean: TABLE,
  graph: 'turtle',
};

export const queryCommand = defineCommand({
  name: 'query',
  summary: {
    fr: 'Interroge une version publiée en SPARQL, sans serveur.',
    en: 'Asks a published version in SPARQL, without a server.',
  },
  arguments: [
    {
      syntax: '<sparql>',
      description: {
        fr: 'la requête, entre apostrophes ; « - » la lit sur l’entrée standard',
        en: 'the query, in quotes; “-” reads it from standard input',
      },
    },
  ],
  options: {
    snapshot: text('--snapshot <dir>', {
      fr: 'dossier publié, ou dossier de contenu (par défaut : le plus proche)',
      en: 'published folder, or content folder (default: the nearest)',
    }),
    format: choice('--format <format>', FORMATS, {
      fr: 'forme du résultat ; par défaut table, ou turtle pour un graphe',
      en: 'form of the result; by default table, or turtle for a graph',
    }),
  },
  examples: [
    {
      command: "palmares query 'SELECT ?type (COUNT(*) AS ?n) { ?s a ?type } GROUP BY ?type'",
      description: { fr: 'ce qu’il y a', en: 'what there is' },
    },
    {
      command: 'palmares query --snapshot /srv/palmares --format csv - < laureats.rq',
      description: { fr: 'une requête dans un fichier, en CSV', en: 'a query in a file, as CSV' },
    },
  ],
  run: async ({ arguments: [given = ''], options, terminal }) => {
    const snapshot = await openSnapshot(snapshotFolder(options.snapshot));
    try {
      const query = given === '-' ? await readText(terminal.input) : given;
      await withEngine(snapshot, (engine) => answer(engine, snapshot, query, options.format, terminal));
    } finally {
      await snapshot.close();
    }
    return EXIT.ok;
  },
});

async function withEngine(snapshot: Snapshot, use: (engine: SparqlEngine) => Promise<void>): Promise<void> {
  const site = siteOfSnapshot(snapshot);
  const { engine: configured } = site.configuration;
  // One query, one worker.
  const configuration = { ...site.configuration, engine: { ...configured, workers: 1 } };
  const engine = createSiteEngine({ ...site, configuration });
  try {
    const quads = snapshot.file(SNAPSHOT_FILES.quads);
    if (quads !== undefined) await engine.switchTo(quads, snapshotKnowledge(snapshot));
    await use(engine);
  } finally {
    await engine.close();
  }
}

async function answer(
  engine: SparqlEngine,
  snapshot: Snapshot,
  query: string,
  format: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const baseIri = `${snapshot.manifest.base}sparql`;
  const inspection = await engine.inspect(query, baseIri);
  if (inspection.kind !== 'accepted') throw refused(inspection);
  const { form } = inspection;
  const name = format ?? DEFAULT_FORMATS[form];
  const isTable = name === TABLE && form !== 'graph';
  const chosen = choiceByName(form, isTable ? 'json' : name);
  if (chosen === undefined) throw unfitFormat(name, form);
  const outcome = await engine.execute({
    query,
    baseIri,
    defaultGraphs: [],
    namedGraphs: [],
    mediaType: chosen.mediaType,
  });
  if (outcome.kind !== 'result') throw refused(outcome);
  if (!isTable) {
    terminal.write(outcome.body);
    if (outcome.body.at(-1) !== LINE_FEED) terminal.print('');
  } else terminal.print(resultTable(Buffer.from(outcome.body).toString(), terminal.colours.bold));
}

const LINE_FEED = 10;

function refused(outcome: Parameters<typeof problemOf>[0]): Error {
  const { title, detail } = problemOf(outcome);
  if (outcome.kind === 'failed') return new Error(outcome.message.en);
  return new UsageError({ fr: `${title.fr}. ${detail.fr}`, en: `${title.en}. ${detail.en}` });
}

function unfitFormat(name: string, form: ResultForm): UsageError {
  const fit = SPARQL_MEDIA_TYPES.filter(({ forms }) => forms.includes(form)).map(({ names }) => names[0]);
  const list = (form === 'graph' ? fit : [TABLE, ...fit]).join(', ');
  return new UsageError({
    fr: `--format ${name} ne convient pas à cette requête ; formats : ${list}.`,
    en: `--format ${name} does not fit this query; formats: ${list}.`,
  });
}
