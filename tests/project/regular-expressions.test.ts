import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageRoot } from '../../src/core/package-root.js';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

interface SourceFile {
  readonly file: string;
  readonly literals: readonly Pattern[];
  /** Whether it makes expressions of strings. */
  readonly builds: boolean;
}

const root = join(packageRoot, 'src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[jt]sx?$/.test(file))
  .map(readSource);

/** The regular expressions of a source file, as the compiler sees them. */
function readSource(file: string): SourceFile {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022);
  const literals: Pattern[] = [];
  let builds = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    builds ||= isCall && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { file, literals, builds };
}

/** Makes its expressions when it is called, of what it is given: nothing to see when it is loaded. */
const BUILDS_LATER: ReadonlyMap<string, string> = new Map([
  ['condition-test.ts', 'of queries, with one repetition at most, and no group repeated'],
  ['example-queries.ts', 'of prefixes from our own table'],
  ['shape-rules.ts', 'to see whether they are valid, and never runs them'],
]);

/** Its search for an attack is random: the same one each time. A busy machine gets the time to finish it. */
const SEARCH = { randomSeed: 1, timeout: 60_000 };

function statusOf({ source, flags }: Pattern): string {
  const found = checkSync(source, flags.replace('d', ''), SEARCH);
  if (found.status === 'vulnerable') return `attacked by ${found.attack.pattern}`;
  return found.status === 'unknown' ? `unknown: ${found.error.kind}` : found.status;
}

describe('a regular expression', () => {
  const literals = sources.flatMap((source) => source.literals);

  it('is found wherever the sources hold one', () => {
    expect(literals.length).toBeGreaterThan(200);
  });

  it.each(literals)('$source in $file cannot be made to backtrack without end', (pattern) => {
    expect(statusOf(pattern)).toBe('safe');
  });
});

describe('regular expressions that are made of strings', () => {
  const builders = sources.filter(({ file, builds }) => builds && !BUILDS_LATER.has(basename(file)));
  const native = globalThis.RegExp;
  let built: Pattern[] = [];

  /** Notes what the modules make while they are loaded. */
  beforeAll(() => {
    globalThis.RegExp = new Proxy(native, {
      construct: (target, [source, flags]: [string | RegExp, string?], newTarget) => {
        const expression = Reflect.construct(target, [source, flags], newTarget) as RegExp;
        built.push({ file: '', source: expression.source, flags: expression.flags });
        return expression;
      },
    });
  });

  afterAll(() => {
    globalThis.RegExp = native;
  });

  it.each(builders)('in $file cannot be made to backtrack without end', async ({ file }) => {
    vi.resetModules();
    built = [];
    await import(join(root, file));
    expect(built).not.toEqual([]);
    expect(built.filter((pattern) => statusOf(pattern) !== 'safe')).toEqual([]);
  });
});
