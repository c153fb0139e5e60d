import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { sha256 } from '../core/hash.js';

/** A file for browsers, small enough to be held in memory. */
export interface AssetFile {
  /** With its hash: `site.3f2a9c81d0.css`; may be cached for ever. */
  readonly hashedName: string;
  readonly mediaType: string;
  readonly body: Buffer;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The files of `src/pages/assets`, by plain name. Read once, when the program starts. */
export const ASSET_FILES: ReadonlyMap<string, AssetFile> = readAssets(new URL('./assets/', import.meta.url));

/** Path of an asset below the base, under its hashed name. */
export function assetPath(name: string): string {
  const asset = ASSET_FILES.get(name);
  if (asset === undefined) throw new Error(`no asset named ${name}`);
  return `assets/${asset.hashedName}`;
}

function readAssets(folder: URL): ReadonlyMap<string, AssetFile> {
  const assets = new Map<string, AssetFile>();
  for (const name of readdirSync(folder).sort()) {
    const extension = extname(name);
    const mediaType = MEDIA_TYPES[extension];
    if (mediaType === undefined) continue;
    const body = readFileSync(new URL(name, folder));
    const hashedName = `${name.slice(0, -extension.length)}.${sha256(body).slice(0, 10)}${extension}`;
    assets.set(name, { hashedName, mediaType, body });
  }
  return assets;
}
