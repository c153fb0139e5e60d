import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/core/package-root.js';

const lockfile = readFileSync(join(packageRoot, 'package-lock.json'), 'utf8');

interface LockedPackage {
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(lockfile) as { packages: Readonly<Record<string, LockedPackage>> };

describe('package-lock.json', () => {
  it('holds a checksum for every package', () => {
    const unchecked = Object.keys(packages).filter(
      (name) => name !== '' && packages[name]?.integrity === undefined,
    );
    expect(unchecked).toEqual([]);
  });

  it('locks what its packages name, for other platforms too: npm ci refuses it otherwise', () => {
    const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const named = Object.values(packages).flatMap(({ dependencies, optionalDependencies }) =>
      Object.keys({ ...dependencies, ...optionalDependencies }),
    );
    expect(named.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('names no download address, so that it installs from whatever registry npm is configured for', () => {
    expect(lockfile).not.toContain('"resolved"');
  });
});
