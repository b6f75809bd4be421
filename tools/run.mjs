// Runs a TypeScript tool: bundles it with esbuild into memory-sized output under .cache and executes it.
// usage: node tools/run.mjs path/to/tool.ts [arguments]
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { resolve, basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node tools/run.mjs path/to/tool.ts [arguments]');
  process.exit(2);
}
mkdirSync(resolve(root, '.cache'), { recursive: true });
const outfile = resolve(root, '.cache', `${basename(entry).replace(/\.ts$/, '')}.mjs`);
await build({
  entryPoints: [resolve(entry)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20',
  packages: 'external', sourcemap: 'inline', logLevel: 'warning',
  // Some of what is bundled asks where a package lies.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
});
const run = spawnSync(process.execPath, ['--enable-source-maps', '--expose-gc', outfile, ...rest], { stdio: 'inherit' });
process.exit(run.status ?? 1);
