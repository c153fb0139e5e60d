import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SparqlEngine, SparqlOutcome, SparqlRequest } from '../../src/engine/contract.js';
import { createEmbeddedEngine, type EmbeddedEngineOptions } from '../../src/engine/embedded-engine.js';

export const BASE = 'https://data.example.org/sparql';

/** Two documents that speak of each other, as a snapshot would hold them. */
export const SMALL_SITE = `<https://data.example.org/a#it> <http://xmlns.com/foaf/0.1/name> "Chanteloup"@fr <https://data.example.org/a> .
<https://data.example.org/a#it> <http://xmlns.com/foaf/0.1/knows> <https://data.example.org/b#it> <https://data.example.org/a> .
<https://data.example.org/b#it> <http://xmlns.com/foaf/0.1/name> "Andrésy, \\"la ville\\"\\nbleue" <https://data.example.org/b> .
<https://data.example.org/b#it> <http://xmlns.com/foaf/0.1/age> "12"^^<http://www.w3.org/2001/XMLSchema#integer> <https://data.example.org/b> .
`;

export interface EngineFixture {
  readonly engine: SparqlEngine;
  /** Writes quads to a file of their own. */
  file(quads: string): Promise<string>;
  ask(query: string, more?: Partial<SparqlRequest>, signal?: AbortSignal): Promise<SparqlOutcome>;
  close(): Promise<void>;
}

/** An engine with real workers over real files in a folder of its own. */
export async function engineOver(quads: string, options: EmbeddedEngineOptions = {}): Promise<EngineFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-engine-'));
  let files = 0;
  const file = async (text: string): Promise<string> => {
    files += 1;
    const path = join(folder, `${files}.nq`);
    await writeFile(path, text);
    return path;
  };
  const engine = createEmbeddedEngine({ workers: 1, ...options });
  await engine.switchTo(await file(quads), options.knowledge);
  return {
    engine,
    file,
    ask: (query, more = {}, signal) =>
      engine.execute(
        {
          query,
          baseIri: BASE,
          defaultGraphs: [],
          namedGraphs: [],
          mediaType: 'application/sparql-results+json',
          ...more,
        },
        signal,
      ),
    close: async () => {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Body of a result as text; fails on any other outcome. */
export function textOf(outcome: SparqlOutcome): string {
  if (outcome.kind !== 'result') throw new Error(`not a result: ${JSON.stringify(outcome)}`);
  return new TextDecoder().decode(outcome.body);
}

/** The values of one variable, in the order of the result. */
export function column(outcome: SparqlOutcome, variable: string): (string | undefined)[] {
  const { results } = JSON.parse(textOf(outcome)) as {
    results: { bindings: Record<string, { value: string } | undefined>[] };
  };
  return results.bindings.map((binding) => binding[variable]?.value);
}
