import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/core/package-root.js';
import { type ProgrammeDefinition, programmeDefinition } from '../../src/sources/definitions.js';

/** The label registry that ships with the package. */
export function shippedProgrammes(): Map<string, ProgrammeDefinition> {
  const folder = join(packageRoot, 'data', 'labels');
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [
        file.replace(/\.yaml$/, ''),
        programmeDefinition.parse(parse(readFileSync(join(folder, file), 'utf8'))),
      ]),
  );
}
