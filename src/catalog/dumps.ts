import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../rdf/document.js';
import type { SiteIris } from '../rdf/namespaces.js';
import { compileWalk } from '../rdf/quads.js';
import { withoutGraph } from '../rdf/serialize.js';
import type { DumpFile } from '../snapshot/contract.js';
import { GrowingFile } from './dump-file.js';
import { DUMP_FORMATS, type DumpFormatter } from './dump-formats.js';

/** Writes the dumps of all datasets while documents pass. */
export interface DumpWriter {
  /** Documents in the order of their paths: an award's row needs words of its programme and edition. */
  add(document: Document): Promise<void>;
  /** Completes the files; by slug, those of a dataset by name. */
  finish(): Promise<ReadonlyMap<string, readonly DumpFile[]>>;
}

const DUMPS = 'dumps';
/** What a slug may be, since it names files. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Dumps of each dataset in N-Triples, Turtle, JSON-LD and CSV, `dumps/{slug}.{suffix}` below the folder. Memory holds a
 * buffer for each file and the words of each programme, never the documents.
 *
 * @param folder of the snapshot being built
 */
export async function createDumpWriter(folder: string, site: SiteIris): Promise<DumpWriter> {
  await mkdir(join(folder, DUMPS), { recursive: true });
  const toQuads = compileWalk(site);
  const datasets = new Map<string, readonly Dump[]>();
  const dumpsOf = async (slug: string): Promise<readonly Dump[]> => {
    const known = datasets.get(slug);
    if (known !== undefined) return known;
    const dumps = await openDumps(folder, site, slug);
    datasets.set(slug, dumps);
    return dumps;
  };
  return {
    async add(document) {
      if (document.datasets.length === 0) return;
      const triples = toQuads(document).map(withoutGraph);
      for (const slug of new Set(document.datasets)) {
        for (const { file, formatter } of await dumpsOf(slug))
          await file.append(formatter.document(document, triples));
      }
    },
    async finish() {
      const files = new Map<string, readonly DumpFile[]>();
      for (const slug of [...datasets.keys()].sort()) files.set(slug, await closeDumps(await dumpsOf(slug)));
      return files;
    },
  };
}

interface Dump {
  readonly file: GrowingFile;
  readonly formatter: DumpFormatter;
}

async function openDumps(folder: string, site: SiteIris, slug: string): Promise<readonly Dump[]> {
  if (!SLUG.test(slug)) throw new TypeError(`${JSON.stringify(slug)} is no slug of a dataset`);
  const dumps = DUMP_FORMATS.map(({ suffix, mediaType, create }) => ({
    file: new GrowingFile(folder, `${DUMPS}/${slug}.${suffix}`, mediaType),
    formatter: create(site, slug),
  }));
  for (const { file, formatter } of dumps) await file.append(formatter.start);
  return dumps;
}

async function closeDumps(dumps: readonly Dump[]): Promise<DumpFile[]> {
  const files: DumpFile[] = [];
  for (const { file, formatter } of dumps) {
    await file.append(formatter.end());
    files.push(await file.close());
  }
  return files;
}
