import oxigraph from 'oxigraph';
import { sha256 } from '../../src/core/hash.js';

/** What an ordinary client asks, with the right answer. */
export type OrdinaryQuestion = {
  readonly name: string;
  readonly accept: string;
} & (
  | { readonly kind: 'query'; readonly text: string; readonly rows: string }
  | { readonly kind: 'page'; readonly path: string; readonly sha256: string }
);

/**
 * Path and query of a GET.
 *
 * @param turn makes the text new to every cache; the answer stays
 */
export function pathOf(question: OrdinaryQuestion, turn: number): string {
  if (question.kind === 'page') return question.path;
  return `sparql?${new URLSearchParams({ query: `${question.text} # ${turn}` }).toString()}`;
}

/** Whether that is the right answer: the same rows, or byte for byte the same page. */
export function isRight(question: OrdinaryQuestion, body: Buffer): boolean {
  if (question.kind === 'page') return sha256(body) === question.sha256;
  return comparable(body.toString()) === question.rows;
}

const JSON_RESULTS = 'application/sparql-results+json';
/** Things of each kind that are asked about. */
const EACH = 12;

interface Shape {
  readonly name: string;
  /** Finds things to ask about, as `?it`. */
  readonly about: string;
  readonly query: (iri: string) => string;
}

const shapes = (vocabulary: string): readonly Shape[] => {
  const award = `<${vocabulary}Award>`;
  const [recipient, edition, programme, level, year] = [
    'recipient',
    'edition',
    'programme',
    'level',
    'year',
  ].map((name) => `<${vocabulary}${name}>`);
  const name = '<https://schema.org/name>';
  return [
    {
      name: 'the awards of a town',
      about: `SELECT DISTINCT ?it { ?award ${recipient} ?it . ?it a <https://schema.org/City> }`,
      query: (iri) =>
        `SELECT ?year ?programme ?level ?award { ?award ${recipient} ${iri} ; ${edition} ?edition . ?edition ${programme}/${name} ?programme . OPTIONAL { ?edition ${year} ?year } OPTIONAL { ?award ${level} ?step . ?step ${name} ?level } }`,
    },
    {
      name: 'the laureates of an edition',
      about: `SELECT DISTINCT ?it { ?award ${edition} ?it }`,
      query: (iri) =>
        `SELECT ?award ?name { ?award ${edition} ${iri} ; ${recipient} ?who . ?who ${name} ?name }`,
    },
    {
      name: 'the levels of an edition, counted',
      about: `SELECT DISTINCT ?it { ?award ${edition} ?it }`,
      query: (iri) =>
        `SELECT ?level (COUNT(?award) AS ?n) { ?award ${edition} ${iri} ; ${level} ?level } GROUP BY ?level`,
    },
    {
      name: 'all of an award',
      about: `SELECT ?it { ?it a ${award} } ORDER BY ?it LIMIT 500`,
      query: (iri) => `SELECT ?p ?o { ${iri} ?p ?o }`,
    },
  ];
};

/**
 * Questions about the things of a snapshot. The right answers come from a store of this process, not from the server.
 *
 * @param quads the snapshot's N-Quads
 */
export function queryQuestions(quads: Uint8Array, vocabulary: string): OrdinaryQuestion[] {
  const store = new oxigraph.Store();
  store.load(quads, { format: 'application/n-quads' });
  const ask = (query: string): string =>
    String(store.query(query, { use_default_graph_as_union: true, results_format: 'json' }));
  return shapes(vocabulary).flatMap(({ name, about, query }) => {
    const { results } = JSON.parse(ask(about)) as Table;
    const things = results.bindings.map((row) => row['it']?.value ?? '').sort();
    const step = Math.max(1, Math.floor(things.length / EACH));
    return things
      .filter((_, index) => index % step === 0)
      .slice(0, EACH)
      .map((thing): OrdinaryQuestion => {
        const text = query(`<${thing}>`);
        return { name, accept: JSON_RESULTS, kind: 'query', text, rows: comparable(ask(text)) };
      });
  });
}

/** A page or document is right when it is, byte for byte, what a quiet server gave. */
export async function pageQuestions(url: string, paths: readonly string[]): Promise<OrdinaryQuestion[]> {
  const questions: OrdinaryQuestion[] = [];
  for (const path of paths) {
    for (const accept of ['text/html', 'text/turtle']) {
      const response = await fetch(new URL(path, url), {
        headers: { accept, 'accept-encoding': 'identity' },
      });
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      const right = sha256(Buffer.from(await response.arrayBuffer()));
      questions.push({ name: `pages, ${accept}`, accept, kind: 'page', path, sha256: right });
    }
  }
  return questions;
}

interface Table {
  readonly results: { readonly bindings: readonly Readonly<Record<string, { readonly value: string }>>[] };
}

/** Rows in an order of their own, since SPARQL gives them none. A truncated body is no JSON, and equals nothing. */
function comparable(results: string): string {
  try {
    const { results: table } = JSON.parse(results) as Table;
    return table.bindings
      .map((row) =>
        JSON.stringify(
          Object.entries(row)
            .map(([name, { value }]) => [name, value])
            .sort(),
        ),
      )
      .sort()
      .join('\n');
  } catch {
    return `no table: ${results.length}`;
  }
}
