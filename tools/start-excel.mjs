// npm run start:excel: builds the add-in for this machine, serves it over https with the certificate that Office's own
// tool makes, and loads it into Excel (Windows, Mac). On Linux it builds and serves only: there is no Excel to load it in.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './workbench/ready.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.png': 'image/png', '.xml': 'text/xml; charset=utf-8' };
const CERTIFICATES = 'office-addin-dev-certs@2.0.10';
const DEBUGGING = 'office-addin-debugging@6.1.2';

const port = Number(process.env.PORT ?? 3443);
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`);
const site = `https://localhost:${port}`;
const folder = join(root, '.cache/excel');
const noLoad = process.argv.includes('--no-load');

ensureInstalled();
console.log(`Building the add-in for ${site} (about half a minute)…`);
mkdirSync(folder, { recursive: true });
run(process.execPath, [join(root, 'node_modules/webpack-cli/bin/cli.js'), '--mode', 'development', '--config-name', 'excel', '--output-path', folder], 'The add-in could not be built: see the message above.', { VIGIE_SITE: site });

const certificates = process.env.VIGIE_CERTIFICATES ?? join(homedir(), '.office-addin-dev-certs');
if (!existsSync(join(certificates, 'localhost.crt'))) {
  console.log('Making a certificate for this machine (your system asks once whether to trust it)…');
  run('npx', ['--yes', CERTIFICATES, 'install'], 'The certificate could not be made. Excel loads nothing without it: see the message above.');
}
const server = createServer({ key: readFileSync(join(certificates, 'localhost.key')), cert: readFileSync(join(certificates, 'localhost.crt')) }, answer);
server.once('error', (error) => stop(error.code === 'EADDRINUSE' ? `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm run start:excel` : error.message));
server.listen(port, '127.0.0.1', () => {
  console.log(`Serving ${site}. Stop it with Ctrl+C.`);
  if (noLoad || process.platform === 'linux') return console.log(`To load it yourself: add ${join(folder, 'manifest.xml')} in Excel, see docs/excel.md.`);
  run('npx', ['--yes', DEBUGGING, 'start', join(folder, 'manifest.xml'), 'desktop', '--no-debug'], `Excel could not be started with the add-in. Load ${join(folder, 'manifest.xml')} by hand, see docs/excel.md.`);
});

function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, site).pathname));
  const file = join(folder, path);
  if (!file.startsWith(folder + sep) || !existsSync(file) || extname(file) === '') return response.writeHead(404).end('There is no such file.');
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' });
  response.end(readFileSync(file));
}

function run(command, args, whenItFails, environment = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment }, shell: process.platform === 'win32' && command === 'npx' });
  if (result.status !== 0) stop(whenItFails);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
