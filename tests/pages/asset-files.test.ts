import { describe, expect, it } from 'vitest';
import { ASSET_FILES } from '../../src/pages/asset-files.js';

const modules = [...ASSET_FILES].filter(([name]) => name.endsWith('.js') && name !== 'yasgui.js');

describe('a script of the pages', () => {
  it.each(modules)('%s imports others by their hashed names', (_name, { body }) => {
    const hashed = new Set([...ASSET_FILES.values()].map(({ hashedName }) => hashedName));
    const imports = [...body.toString().matchAll(/^(?:import\b|\}).*\bfrom '\.\/([^']+)'/gm)].map(
      ([, name]) => name,
    );
    expect(imports.filter((name) => !hashed.has(name ?? ''))).toEqual([]);
  });

  it('is nothing that only the compiler reads', () => {
    expect([...ASSET_FILES.keys()].filter((name) => name.endsWith('.ts'))).toEqual([]);
  });
});
