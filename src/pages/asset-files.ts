import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { sha256 } from '../core/hash.js';
import { BORROWED_ASSETS, borrowedAsset } from './borrowed-assets.js';

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

/** How the last line of an import begins; types are imported in comments, which are left alone. */
const IMPORTING = ['import ', '} from '] as const;

/** The files of `src/pages/assets` and those that are borrowed, by plain name. Read once, when the program starts. */
export const ASSET_FILES: ReadonlyMap<string, AssetFile> = readAssets(new URL('./assets/', import.meta.url));

/** Path of an asset below the base, under its hashed name. */
export function assetPath(name: string): string {
  const asset = ASSET_FILES.get(name);
  if (asset === undefined) throw new Error(`no asset named ${name}`);
  return `assets/${asset.hashedName}`;
}

function readAssets(folder: URL): ReadonlyMap<string, AssetFile> {
  const own = readdirSync(folder).filter((name) => !Object.hasOwn(BORROWED_ASSETS, name));
  const paths = new Map<string, string | URL>([
    ...own.map((name) => [name, new URL(name, folder)] as const),
    ...Object.keys(BORROWED_ASSETS).map((name) => [name, borrowedAsset(name, folder)] as const),
  ]);
  const assets = new Map<string, AssetFile>();
  for (const name of [...paths.keys()].sort()) addAsset(name, paths, assets);
  return assets;
}

function addAsset(
  name: string,
  paths: ReadonlyMap<string, string | URL>,
  assets: Map<string, AssetFile>,
): AssetFile | undefined {
  const known = assets.get(name);
  const path = paths.get(name);
  const extension = extname(name);
  const mediaType = MEDIA_TYPES[extension];
  if (known !== undefined || path === undefined || mediaType === undefined) return known;
  const written = readFileSync(path);
  const isModule = extension === '.js' && !Object.hasOwn(BORROWED_ASSETS, name);
  const body = isModule
    ? Buffer.from(withHashedImports(written.toString(), (imported) => addAsset(imported, paths, assets)))
    : written;
  const hashedName = `${name.slice(0, -extension.length)}.${sha256(body).slice(0, 10)}${extension}`;
  const asset: AssetFile = { hashedName, mediaType, body };
  assets.set(name, asset);
  return asset;
}

/** Modules name each other plainly where they are written and by their hashes where they are served: none goes stale. */
function withHashedImports(module: string, find: (name: string) => AssetFile | undefined): string {
  return module
    .split('\n')
    .map((line) =>
      IMPORTING.some((start) => line.startsWith(start)) || line.includes('await import(')
        ? line.replace(
            /'\.\/([\w-]+\.js)'/,
            (plain, name: string) => `'./${find(name)?.hashedName ?? plain}'`,
          )
        : line,
    )
    .join('\n');
}
