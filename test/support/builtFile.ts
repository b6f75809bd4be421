import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Each build: its name in webpack, its folder in dist, a file of it, and what it is made from beside the core. */
const BUILDS = {
  sheets: { folder: 'sheets', file: 'core.js', from: ['appsscript.json'] },
  'sheets-sidebar': { folder: 'sheets', file: 'sidebar.html', from: ['taskpane'] },
  excel: { folder: 'excel', file: 'functions.js', from: [] },
  workbench: { folder: 'workbench', file: 'index.html', from: ['taskpane'] },
} as const;

type Build = keyof typeof BUILDS;

/** A file that `npm run build` makes, built first if it is older than what it is made from. */
export function builtFile(build: Build, name: string): string {
  return readFileSync(join(builtFolder(build), name), 'utf8');
}

/** The folder of a build, made first if it is older than what it is made from. */
export function builtFolder(build: Build): string {
  const lock = join(root, `.cache/${build}.lock`);
  for (let waited = 0; !isCurrent(build); waited += 1) {
    if (takeLock(lock)) {
      try {
        run(build);
      } finally {
        rmSync(lock, { recursive: true });
      }
      break;
    }
    // Another worker is building; one that was killed leaves its lock behind.
    if (waited > 300) rmSync(lock, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  return folderOf(build);
}

function folderOf(build: Build): string {
  return join(root, 'dist', BUILDS[build].folder);
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

function isCurrent(build: Build): boolean {
  const file = join(folderOf(build), BUILDS[build].file);
  if (!existsSync(file)) return false;
  if (process.env['VIGIE_BUILT'] === 'keep') return true;
  const { mtimeMs } = statSync(file);
  return ['src', 'functions', 'webpack', ...BUILDS[build].from].every((source) => newestIn(join(root, source)) < mtimeMs);
}

function newestIn(path: string): number {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts) return 0;
  return facts.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name)))) : facts.mtimeMs;
}

function run(build: Build): void {
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const result = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', build], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`the ${build} target could not be built: ${result.stdout}${result.stderr}`);
  // A file whose content is the same as before is not written again.
  utimesSync(join(folderOf(build), BUILDS[build].file), new Date(), new Date());
}
