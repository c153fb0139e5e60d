import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Files for browsers that others build, by the name we serve them under. `npm run build` copies them beside our own, so
 * that an installed Palmarès needs none of these packages; while it is developed they are read where npm put them.
 */
export const BORROWED_ASSETS: Readonly<Record<string, string>> = {
  'yasgui.css': '@zazuko/yasgui/build/yasgui.min.css',
  'yasgui.js': '@zazuko/yasgui/build/yasgui.min.js',
};

/** Where to read a borrowed file. */
export function borrowedAsset(name: string, folder: URL): string {
  const copy = fileURLToPath(new URL(name, folder));
  return existsSync(copy) ? copy : createRequire(import.meta.url).resolve(BORROWED_ASSETS[name] ?? name);
}
