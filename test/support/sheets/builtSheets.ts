import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const folder = join(root, 'dist/sheets');
const BUILDS = { sheets: 'core.js', 'sheets-sidebar': 'sidebar.html' } as const;
export const SCRIPT_FILES = ['core.js', 'functions.js', 'entries.js'] as const;

/** A file of dist/sheets, built first if it is older than what it is made from. */
export function builtFile(name: 'core.js' | 'functions.js' | 'entries.js' | 'appsscript.json' | 'sidebar.html'): string {
  ensureBuilt(name === 'sidebar.html' ? 'sheets-sidebar' : 'sheets');
  return readFileSync(join(folder, name), 'utf8');
}

function ensureBuilt(build: keyof typeof BUILDS): void {
  const lock = join(root, `.cache/${build}.lock`);
  for (let waited = 0; !isCurrent(build); waited += 1) {
    if (takeLock(lock)) {
      try {
        run(build);
      } finally {
        rmSync(lock, { recursive: true });
      }
      return;
    }
    // Another worker is building; one that was killed leaves its lock behind.
    if (waited > 300) rmSync(lock, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

function takeLock(lock: string): boolean {
  mkdirSync(join(root, '.cache'), { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function isCurrent(build: keyof typeof BUILDS): boolean {
  const built = statSync(join(folder, BUILDS[build]), { throwIfNoEntry: false });
  if (!built) return false;
  if (process.env['VIGIE_BUILT'] === 'keep') return true;
  const sources = ['src', 'functions', 'webpack/sheets.js', 'webpack/rules.js', 'appsscript.json', ...(build === 'sheets' ? [] : ['taskpane'])];
  return sources.every((source) => newestIn(join(root, source)) < built.mtimeMs);
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const facts = statSync(path);
  return facts.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name)))) : facts.mtimeMs;
}

function run(build: string): void {
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const result = spawnSync(process.execPath, [webpack, '--config', 'webpack/sheets.js', '--config-name', build], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`the ${build} target could not be built: ${result.stdout}${result.stderr}`);
}
