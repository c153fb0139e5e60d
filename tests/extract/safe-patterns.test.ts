import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/core/package-root.js';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of the extraction's sources, as the compiler sees them. */
function patternsIn(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const tree = ts.createSourceFile(
        file,
        readFileSync(join(folder, file), 'utf8'),
        ts.ScriptTarget.ES2022,
      );
      const found: Pattern[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
      return found;
    });
}

describe('regular expressions', () => {
  const patterns = patternsIn(join(packageRoot, 'src', 'extract'));

  it('are found in the sources', () => {
    expect(patterns.length).toBeGreaterThan(5);
  });

  it.each(patterns)('$source in $file cannot be made to backtrack without end', ({ source, flags }) => {
    expect(checkSync(source, flags.replace('d', '')).status).not.toBe('vulnerable');
  });
});
