// npm run deploy:sheets [-- <script id>]: builds dist/sheets and pushes it to the Apps Script project named in .clasp.json.
// `--list` only prints what would be pushed, without a network.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const project = join(root, '.clasp.json');
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
const FILES = ['appsscript.json', 'core.js', 'entries.js', 'functions.js', 'sidebar.html'];
const [given] = process.argv.slice(2);

if (given === '--list') {
  console.log(pushedFiles().join('\n'));
} else {
  if (given !== undefined) nameProject(given);
  if (!existsSync(project)) {
    stop(`No Apps Script project is named yet. Open your spreadsheet, Extensions › Apps Script, and copy the id between
/projects/ and /edit in the address; then: npm run deploy:sheets -- <id>
(once before that: npx clasp login, and switch the Apps Script API on at https://script.google.com/home/usersettings)`);
  }
  node([join(root, 'node_modules/webpack-cli/bin/cli.js'), '--config', 'webpack/sheets.js'], 'dist/sheets could not be built: see the message above.');
  const files = pushedFiles();
  if (files.join() !== FILES.join()) stop(`Would push ${files.join(', ') || 'nothing'}, expected ${FILES.join(', ')}: nothing was pushed. Check .claspignore.`);
  console.log(`Pushing ${files.join(', ')}…`);
  node([clasp, 'push', '--force'], 'Google did not take the files: see the message above. If it asks who you are: npx clasp login.');
  console.log('Done. Reload the spreadsheet; the menu is Extensions › Vigie.');
}

/** Names the project in .clasp.json, which stays on this machine. */
function nameProject(scriptId) {
  if (!/^[\w-]{20,}$/.test(scriptId)) stop(`"${scriptId}" is no script id: it is the part between /projects/ and /edit in the address of the script.`);
  writeFileSync(project, `${JSON.stringify({ scriptId, rootDir: 'dist/sheets' }, null, 2)}\n`);
}

/** What clasp would push: asked of a copy in a project of its own, so that it needs neither an id nor a network. */
function pushedFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-clasp-'));
  try {
    cpSync(join(root, 'dist/sheets'), join(folder, 'dist/sheets'), { recursive: true });
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'not-a-script', rootDir: 'dist/sheets' }));
    writeFileSync(join(folder, '.claspignore'), readFileSync(join(root, '.claspignore')));
    const run = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) stop(`clasp could not list the files: ${run.stdout}${run.stderr}`);
    return JSON.parse(run.stdout).filesToPush.map((file) => file.split(/[\\/]/).pop()).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function node(command, whenItFails) {
  if (spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status !== 0) stop(whenItFails);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
