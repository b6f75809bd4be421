// What a command needs before it can run: the packages installed, the workbench built. Plain Node, nothing imported
// from node_modules, because there may be none yet.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const built = join(root, 'dist/workbench');

/** Installs exactly what the lock file names, unless it is there already. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the packages (once)…');
  run('npm', ['ci', '--no-audit', '--no-fund'], 'The packages could not be installed: see the message above. A network or registry problem is the usual reason; then run the command again.');
}

/** Builds dist/workbench, unless it is newer than everything it is made from. */
export function ensureBuilt() {
  const page = join(built, 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs > newestSource()) return;
  console.log('Building the workbench (about half a minute)…');
  run(process.execPath, [join(root, 'node_modules/webpack-cli/bin/cli.js'), '--mode', 'production', '--config-name', 'workbench'], 'The workbench could not be built: see the message above.');
}

function isInstalled() {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) =>
    path === '' || optional || (peer && !installed[path]) || installed[path]?.version === version);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

function newestSource() {
  const places = ['src', 'functions', 'taskpane', 'webpack', 'webpack.config.js', 'package-lock.json'];
  return Math.max(...places.map((place) => newestIn(join(root, place))));
}

function newestIn(path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts) return 0;
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(facts.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function run(command, args, whenItFails) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' && command === 'npm' });
  if (result.status === 0) return;
  console.error(whenItFails);
  process.exit(1);
}
