import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES, type Localized } from '../core/localized.js';
import { packageRoot } from '../core/package-root.js';

/** A question that a site's data answers, as its author wrote it in `data/queries/`. */
export interface ExampleQuery {
  /** Name of its file: `awards-of-a-town`. */
  readonly slug: string;
  readonly label: Localized;
  readonly comment: Localized;
  readonly keywords: Readonly<Record<keyof Localized, readonly string[]>>;
  readonly form: QueryForm;
  /** SPARQL without prologue. IRIs of the site are relative to its base, and those of the founding article. */
  readonly body: string;
}

export const QUERY_FORMS = ['select', 'construct', 'ask'] as const;
export type QueryForm = (typeof QUERY_FORMS)[number];

const FOLDER = join(packageRoot, 'data', 'queries');
/** Lines that SPARQL reads as comments and we as YAML. */
const HEADER_LINE = /^#\+ ?/u;

const inLanguages = <Text extends z.ZodType>(text: Text) =>
  z.strictObject(
    Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Record<keyof Localized, Text>,
  );

const header = z.strictObject({
  /** Where it stands in the list of examples, from 1. */
  position: z.int().positive(),
  label: inLanguages(z.string().min(1)),
  comment: inLanguages(z.string().min(1)),
  keywords: inLanguages(z.array(z.string().min(1)).min(1)),
});

/** The examples shipped with the package, in the order in which they are shown. */
export function readExampleQueries(folder = FOLDER): readonly ExampleQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.rq'))
    .map((file) => readExampleQuery(file, readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => a.position - b.position)
    .map(({ position: _, ...example }) => example);
}

function readExampleQuery(file: string, text: string): ExampleQuery & { readonly position: number } {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !HEADER_LINE.test(line));
  const body = lines.slice(end).join('\n').trim();
  const form = QUERY_FORMS.find((name) => body.toLowerCase().startsWith(name));
  if (form === undefined) throw new Error(`${file}: no SELECT, CONSTRUCT or ASK after the lines with #+`);
  const described: unknown = parse(
    lines
      .slice(0, end)
      .map((line) => line.replace(HEADER_LINE, ''))
      .join('\n'),
  );
  return { slug: file.slice(0, -'.rq'.length), form, body, ...header.parse(described) };
}
