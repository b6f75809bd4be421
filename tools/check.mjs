// Every gate but the tests: types (one tsconfig per layer), lint, layers, generated files current.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => resolve(root, 'node_modules/.bin', name);
const layers = JSON.parse(readFileSync(resolve(root, 'tsconfig.layers.json'), 'utf8'));
const gates = [
  ...layers.map((layer) => [`types: ${layer}`, bin('tsc'), ['-p', layer]]),
  ['lint', bin('eslint'), ['.', '--max-warnings', '0']],
  ['layers', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'src', 'functions', 'taskpane']],
  ['generated files', process.execPath, ['tools/run.mjs', 'tools/generate.ts', '--check']],
];
const wanted = process.argv.slice(2);
let failed = 0;
for (const [name, command, args] of gates) {
  if (wanted.length > 0 && !wanted.some((word) => name.startsWith(word))) continue;
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const good = run.status === 0;
  if (!good) failed += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name}`);
  if (!good) console.log(`${run.stdout ?? ''}${run.stderr ?? ''}`);
}
process.exit(failed === 0 ? 0 : 1);
