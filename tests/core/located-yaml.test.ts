import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { checkYaml } from '../../src/core/located-yaml.js';
import { languageText } from '../../src/core/schema-parts.js';
import { formatYamlPath, readYaml, type YamlPath } from '../../src/core/yaml-document.js';

const ORIGIN = { file: 'a.yaml', code: 'test' };
const schema = z.strictObject({
  name: languageText,
  list: z.array(z.strictObject({ size: z.int().min(2) })).default([]),
});

function problems(text: string): readonly string[] {
  const checked = checkYaml(text, schema, ORIGIN);
  if (checked.state === 'valid') return [];
  return checked.diagnostics.map(
    ({ code, location }) => `${code} ${location.line}:${location.column} ${location.key}`,
  );
}

describe('YAML with the place of each value', () => {
  it('points at the value where it is a scalar, at the key where it is not', () => {
    expect(problems('name: a\nlist:\n  - size: 1\n  - size: x\n')).toEqual([
      'test/wrong-value 3:11 list[0].size',
      'test/wrong-type 4:11 list[1].size',
    ]);
    expect(problems('name: a\nlist:\n  size: 2\n')).toEqual(['test/wrong-type 2:1 list']);
  });

  it('takes a number where a text is wanted as it was written, also inside alternatives', () => {
    const checked = checkYaml('name: {fr: 2024, en: 1.50}\n', schema, ORIGIN);
    expect(checked).toMatchObject({ state: 'valid', value: { name: { fr: '2024', en: '1.50' } } });
  });

  it('tells of an alternative the branch that was meant', () => {
    expect(problems('name: {FRA: x}\n')).toEqual(['test/wrong-value 1:8 name.FRA']);
    expect(problems('name: [x]\n')).toEqual(['test/wrong-type 1:1 name']);
    expect(problems('name:\n')).toEqual(['test/missing-key 1:1 name']);
  });

  it('counts the lines before it', () => {
    const read = readYaml('a: 1\nb: [', { ...ORIGIN, linesBefore: 1 });
    expect(read).toMatchObject({
      state: 'broken',
      diagnostic: { code: 'test/syntax', location: { line: 3 } },
    });
  });

  it.each([
    ['recursive alias', 'a: &x [*x]\n'],
    ['nesting deeper than the stack', `a: ${'['.repeat(20_000)}`],
    ['a prototype key', '__proto__: {polluted: true}\n'],
  ])('is refused or harmless with %s', (_, text) => {
    expect(() => checkYaml(text, schema, ORIGIN)).not.toThrow();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('finds any value of any document where it stands', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    const leaf = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.stringMatching(/^[a-z ]{0,8}[a-z]$/));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 }), (data) => {
        const text = stringify(data);
        const read = readYaml(text, ORIGIN);
        if (read.state === 'broken') throw new Error('broken');
        for (const [path, value] of leavesOf(data)) {
          const { line = 0, column = 0 } = read.document.locate(formatYamlPath(path));
          const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
          expect(rest.replace(/^["']/, '').startsWith(String(value))).toBe(true);
        }
      }),
    );
  });
});

function leavesOf(data: unknown, path: YamlPath = []): readonly (readonly [YamlPath, unknown])[] {
  if (typeof data !== 'object' || data === null) return [[path, data]];
  return Object.entries(data).flatMap(([step, value]) =>
    leavesOf(value, [...path, Array.isArray(data) ? Number(step) : step]),
  );
}
