import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.js';
import type { SourceLocation } from './location.js';
import { type ReadableIssue, readableIssues, scalarsMeantAsText } from './schema-issues.js';
import { type LocatedDocument, readYaml, type YamlOrigin, type YamlPath } from './yaml-document.js';

export type CheckedYaml<T> =
  | { readonly state: 'valid'; readonly value: T; locate(path: string): SourceLocation }
  | { readonly state: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

/** YAML text and a schema give the value, or what is wrong with it, each problem with its line, column and key. */
export function checkYaml<T>(text: string, schema: z.ZodType<T>, origin: YamlOrigin): CheckedYaml<T> {
  const yaml = readYaml(text, origin);
  if (yaml.state === 'broken') return { state: 'invalid', diagnostics: [yaml.diagnostic] };
  return checkData(yaml.document, yaml.document.data, schema, origin);
}

/**
 * Checks data read from a document: the whole of it, or the part at `within`, whose keys then count from there.
 *
 * A number or a yes/no where the schema wants a text is taken as the author wrote it, so that `siren: 217801380`
 * needs no quotes.
 */
export function checkData<T>(
  document: LocatedDocument,
  data: unknown,
  schema: z.ZodType<T>,
  origin: Pick<YamlOrigin, 'code'>,
  within: YamlPath = [],
): CheckedYaml<T> {
  const first = schema.safeParse(data ?? {});
  const asWritten = first.success ? data : withWrittenTexts(document, data, first.error, within);
  const checked = first.success ? first : schema.safeParse(asWritten ?? {});
  if (!checked.success) {
    const issues = readableIssues(checked.error.issues, asWritten, schema);
    const diagnostics = issues.map((issue) => toDiagnostic(issue, document, origin, within));
    return { state: 'invalid', diagnostics: diagnostics.sort(byPlace) };
  }
  const prefix = within.length === 0 ? '' : `${within.join('.')}.`;
  return { state: 'valid', value: checked.data, locate: (path) => document.locate(prefix + path) };
}

function byPlace({ location: a }: Diagnostic, { location: b }: Diagnostic): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function toDiagnostic(
  issue: ReadableIssue,
  document: LocatedDocument,
  origin: Pick<YamlOrigin, 'code'>,
  within: YamlPath,
): Diagnostic {
  return {
    severity: 'error',
    code: `${origin.code}/${issue.code}`,
    location: document.locatePath([...within, ...issue.path], issue.at),
    message: issue.message,
    ...(issue.advice === undefined ? {} : { advice: issue.advice }),
  };
}

function withWrittenTexts(
  document: LocatedDocument,
  data: unknown,
  error: z.ZodError,
  within: YamlPath,
): unknown {
  const copy: unknown = structuredClone(data);
  for (const path of scalarsMeantAsText(error.issues, data)) {
    const written = document.written([...within, ...path]);
    if (written !== undefined) setAt(copy, path, written);
  }
  return copy;
}

function setAt(data: unknown, path: YamlPath, value: string): void {
  const last = path.at(-1);
  const parent = valueAt(data, path.slice(0, -1));
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  Object.defineProperty(parent, last, { value, writable: true, enumerable: true, configurable: true });
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    data,
  );
}
