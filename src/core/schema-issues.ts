import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Localized } from './localized.js';
import { EXPECTATIONS, type Expectation } from './schema-parts.js';
import { joinWords, rangeWords, typeWords } from './schema-words.js';

/** One thing wrong with a value, in the author's words. */
export interface ReadableIssue {
  readonly code: 'unknown-key' | 'missing-key' | 'wrong-type' | 'wrong-value';
  readonly path: readonly (string | number)[];
  /** Whether the key itself is at fault, or what it holds. */
  readonly at: 'key' | 'value';
  readonly message: Localized;
  readonly advice?: Localized;
}

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** Zod's issues for people: unknown keys with the nearest known one, what was expected in words. */
export function readableIssues(issues: readonly Issue[], input: unknown, schema: z.ZodType): ReadableIssue[] {
  return issues.flatMap((issue) => readable(issue, input, schema, []));
}

/** Paths of numbers and booleans that stand where the schema wants a text. */
export function scalarsMeantAsText(issues: readonly Issue[], input: unknown, parent: Path = []): Path[] {
  return issues.flatMap((issue): Path[] => {
    const path = [...parent, ...steps(issue.path)];
    if (issue.code === 'invalid_union')
      return issue.errors.flatMap((branch) => scalarsMeantAsText(branch, input, path));
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') return [];
    return ['number', 'bigint', 'boolean'].includes(typeof valueAt(input, path)) ? [path] : [];
  });
}

function readable(issue: Issue, input: unknown, schema: z.ZodType, parent: Path): ReadableIssue[] {
  const path = [...parent, ...steps(issue.path)];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...path, key], knownKeys(schemaAt(schema, path))));
  if (valueAt(input, path) === undefined || valueAt(input, path) === null) return [missing(path, issue)];
  if (issue.code === 'invalid_union') return readableUnion(issue, input, schema, path);
  if (issue.code === 'invalid_key') return [wrongKey(path, issue.issues)];
  if (issue.code === 'invalid_type')
    return [
      wrong(
        'wrong-type',
        path,
        isExpectation(issue.message) ? EXPECTATIONS[issue.message] : typeWords(issue.expected),
      ),
    ];
  return [wrong('wrong-value', path, expectedBy(issue))];
}

/** The branch that the author seems to have meant: the one whose type fits. */
function readableUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  input: unknown,
  schema: z.ZodType,
  path: Path,
): ReadableIssue[] {
  const meant = issue.errors.find(
    (branch) => !branch.some(({ code, path: at }) => isOfType(code) && at.length === 0),
  );
  if (meant !== undefined) return meant.flatMap((inner) => readable(inner, input, schema, path));
  const types = issue.errors.flatMap((branch) => branch.slice(0, 1)).map(expectedBy);
  return [wrong('wrong-type', path, joinWords(types, 'or'))];
}

const isOfType = (code: Issue['code']) => code === 'invalid_type' || code === 'invalid_value';

function expectedBy(issue: Issue): Localized {
  if (isExpectation(issue.message)) return EXPECTATIONS[issue.message];
  if (issue.code === 'invalid_type') return typeWords(issue.expected);
  if (issue.code === 'invalid_value') return joinWords(issue.values.map(quoted), 'or');
  if (issue.code === 'too_small')
    return rangeWords('at-least', issue.origin, Number(issue.minimum), issue.inclusive ?? true);
  if (issue.code === 'too_big')
    return rangeWords('at-most', issue.origin, Number(issue.maximum), issue.inclusive ?? true);
  return { fr: 'une autre valeur', en: 'another value' };
}

function quoted(value: unknown): Localized {
  return { fr: `« ${String(value)} »`, en: `“${String(value)}”` };
}

function wrong(code: 'wrong-type' | 'wrong-value', path: Path, expected: Localized): ReadableIssue {
  return {
    code,
    path,
    at: 'value',
    message: { fr: `Valeur attendue : ${expected.fr}.`, en: `Expected ${expected.en}.` },
  };
}

function wrongKey(path: Path, issues: readonly Issue[]): ReadableIssue {
  const key = String(path.at(-1) ?? '');
  const [first] = issues;
  const expected = first === undefined ? { fr: 'une autre clé', en: 'another key' } : expectedBy(first);
  return {
    code: 'wrong-value',
    path,
    at: 'key',
    message: {
      fr: `La clé « ${key} » ne va pas ; attendu : ${expected.fr}.`,
      en: `The key “${key}” does not fit; expected ${expected.en}.`,
    },
  };
}

function missing(path: Path, issue: Issue): ReadableIssue {
  const key = String(path.at(-1) ?? '');
  const expected = expectedBy(issue);
  return {
    code: 'missing-key',
    path,
    at: 'value',
    message: { fr: `La clé « ${key} » manque ou est vide.`, en: `The key “${key}” is missing or empty.` },
    advice: { fr: `Donnez-lui ${expected.fr}.`, en: `Give it ${expected.en}.` },
  };
}

function unknownKey(path: Path, known: readonly string[]): ReadableIssue {
  const key = String(path.at(-1) ?? '');
  const near = known.length === 0 ? undefined : closest(key.toLowerCase(), [...known]);
  const isNear =
    near !== undefined && distance(key.toLowerCase(), near.toLowerCase()) <= Math.max(1, key.length / 3);
  const list = [...known].sort().join(', ');
  return {
    code: 'unknown-key',
    path,
    at: 'key',
    message: { fr: `La clé « ${key} » est inconnue.`, en: `The key “${key}” is unknown.` },
    advice: isNear
      ? { fr: `Vouliez-vous écrire « ${near} » ?`, en: `Did you mean “${near}”?` }
      : { fr: `Clés connues ici : ${list}.`, en: `Keys known here: ${list}.` },
  };
}

function schemaAt(schema: unknown, path: Path): unknown {
  return path.reduce<unknown>((current, step) => childSchema(unwrapped(current), step), schema);
}

function childSchema(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return Reflect.get(schema.shape, step);
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function unwrapped(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault)
    inner = inner.unwrap();
  return inner;
}

function knownKeys(schema: unknown): readonly string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum)
    return inner.keyType.options.map(String);
  return [];
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    input,
  );
}

/** Symbols are no keys of YAML. */
function steps(path: readonly PropertyKey[]): Path {
  return path.filter((step) => typeof step !== 'symbol');
}

function isExpectation(message: string): message is Expectation {
  return Object.hasOwn(EXPECTATIONS, message);
}
