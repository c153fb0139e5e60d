import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../core/errors.js';
import { loadGazetteer } from '../places/load.js';
import { writeArticles } from './article-files.js';
import { type TableFile, writeAwardTables } from './award-tables.js';
import { FICTIONAL_PROGRAMMES, shareOut } from './fictional-programmes.js';
import { writeSiteFiles } from './site-files.js';
import { worldOf } from './world.js';

export interface GenerateOptions {
  /** Rows of the award tables, all together; up to a million, a recipient has a label once a year at most. */
  readonly awards: number;
  readonly articles: number;
  /** The same seed gives the same bytes. */
  readonly seed: number;
  /** Where to write; made when missing, refused when it holds anything. */
  readonly folder: string;
}

export interface GenerateSummary {
  readonly folder: string;
  readonly awards: number;
  readonly articles: number;
  readonly programmes: number;
  readonly tables: readonly { readonly file: string; readonly rows: number }[];
}

/**
 * Writes a content folder of clearly fictional awards and articles in the shape of real ones, ready to build.
 *
 * @throws UsageError for a number that is none, or a folder that is not empty
 */
export async function generateContent(options: GenerateOptions): Promise<GenerateSummary> {
  const { awards, articles, seed, folder } = options;
  requireWhole('awards', awards);
  requireWhole('articles', articles);
  requireWhole('seed', seed);
  await prepareFolder(folder);
  const world = worldOf(await loadGazetteer());
  const shares = shareOut(awards);
  const tables: TableFile[] = [];
  for (const [index, programme] of FICTIONAL_PROGRAMMES.entries())
    tables.push(...(await writeAwardTables(folder, seed, programme, shares[index] ?? 0, world)));
  await writeArticles(folder, seed, articles, world);
  await writeSiteFiles(folder, seed, tables, world);
  return {
    folder,
    awards: tables.reduce((sum, { rows }) => sum + rows, 0),
    articles,
    programmes: FICTIONAL_PROGRAMMES.length,
    tables: tables.map(({ file, rows }) => ({ file, rows })),
  };
}

function requireWhole(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw new UsageError({
    fr: `--${name} attend un nombre entier, positif ou nul : ${value} n’en est pas un`,
    en: `--${name} takes a whole number, zero or more: ${value} is none`,
  });
}

async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw notWritable(folder, error);
  });
  if ((await readdir(folder)).length > 0)
    throw new UsageError({
      fr: `${folder} n’est pas vide : donnez un dossier vide ou nouveau`,
      en: `${folder} is not empty: give an empty or a new folder`,
    });
  for (const child of ['tables', 'articles', 'labels']) await mkdir(join(folder, child));
}

function notWritable(folder: string, error: unknown): UsageError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UsageError({
    fr: `impossible de créer le dossier ${folder} : ${reason}`,
    en: `cannot make the folder ${folder}: ${reason}`,
  });
}
