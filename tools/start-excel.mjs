// npm run start:excel: builds the add-in for this machine, serves it over https with the certificate that Office's own
// tool makes, and loads it into Excel (Windows, Mac). On Linux it builds and serves only: there is no Excel to load it in.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:https';
import { createServer as createProbe } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { certificateOf } from './excel/certificate.mjs';
import { serveFolder } from './excel/serveFolder.mjs';
import { ensureInstalled, root } from './workbench/ready.mjs';

const CERTIFICATES = 'office-addin-dev-certs@2.0.10';
const NO_CERTIFICATE = 'There is no certificate that holds. Excel loads nothing without it: see the message above.';
const DEBUGGING = 'office-addin-debugging@6.1.2';

const port = Number(process.env.PORT?.trim() || 3443);
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`);
const site = `https://localhost:${port}`;
const folder = join(root, '.cache/excel');
const noLoad = process.argv.includes('--no-load');

await portIsFree();
ensureInstalled();
console.log(`Building the add-in for ${site} (about half a minute)…`);
mkdirSync(folder, { recursive: true });
run(process.execPath, [join(root, 'node_modules/webpack-cli/bin/cli.js'), '--mode', 'development', '--config-name', 'excel', '--output-path', folder], 'The add-in could not be built: see the message above.', { VIGIE_SITE: site });

const certificates = process.env.VIGIE_CERTIFICATES ?? join(homedir(), '.office-addin-dev-certs');
if (certificateOf(certificates) === null) {
  console.log('Making a certificate for this machine (your system asks once whether to trust it)…');
  run('npx', ['--yes', CERTIFICATES, 'install'], NO_CERTIFICATE);
}
const server = createServer(certificateOf(certificates) ?? stop(NO_CERTIFICATE), serveFolder(folder));
server.once('error', stopAtPort);
server.listen(port, '127.0.0.1', () => {
  console.log(`Serving ${site}. Stop it with Ctrl+C.`);
  if (noLoad || process.platform === 'linux') return console.log(`To load it yourself: let your system or browser trust ${join(certificates, 'ca.crt')}, then add ${join(folder, 'manifest.xml')} in Excel, see docs/excel.md.`);
  // Not waited for: Excel asks this server for the add-in while it starts. If it does not, the server stays for a start by hand.
  spawn('npx', ['--yes', DEBUGGING, 'start', join(folder, 'manifest.xml'), 'desktop', '--no-debug'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
    .once('error', notLoaded).once('exit', (status) => status === 0 || notLoaded());
});

function notLoaded() {
  console.error(`Excel could not be started with the add-in. Load ${join(folder, 'manifest.xml')} by hand, see docs/excel.md; it is served until Ctrl+C.`);
}

/** Found out before the build, which takes a while. */
function portIsFree() {
  return new Promise((free) => {
    const probe = createProbe().once('error', stopAtPort);
    probe.listen(port, '127.0.0.1', () => probe.close(free));
  });
}

function stopAtPort(error) {
  const other = port < 65535 ? port + 1 : port - 1;
  stop(error.code === 'EADDRINUSE' ? `Port ${port} is in use, by another program or an earlier start of this one. Stop that, or choose another port: PORT=${other} npm run start:excel` : error.message);
}

function run(command, args, whenItFails, environment = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment }, shell: process.platform === 'win32' && command === 'npx' });
  if (result.status !== 0) stop(whenItFails);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
