import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/core/package-root.js';

const lockfile = readFileSync(join(packageRoot, 'package-lock.json'), 'utf8');

describe('package-lock.json', () => {
  it('holds a checksum for every package', () => {
    const { packages } = JSON.parse(lockfile) as { packages: Record<string, { integrity?: string }> };
    const unchecked = Object.keys(packages).filter(
      (name) => name !== '' && packages[name]?.integrity === undefined,
    );
    expect(unchecked).toEqual([]);
  });

  it('names no download address, so that it installs from whatever registry npm is configured for', () => {
    expect(lockfile).not.toContain('"resolved"');
  });
});
