// The production build: compiles src/ to dist/ and puts the browser assets beside their pages, those of others included.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
cpSync('src/pages/assets', 'dist/pages/assets', {
  recursive: true,
  filter: (path) => !path.endsWith('.d.ts'),
});
const { BORROWED_ASSETS } = await import('../dist/pages/borrowed-assets.js');
const { resolve } = createRequire(import.meta.url);
for (const [name, file] of Object.entries(BORROWED_ASSETS))
  copyFileSync(resolve(file), `dist/pages/assets/${name}`);
