// npm start [-- ledger-file [payments-file]] [--no-open]: the workbench in a browser, on this machine alone.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { built, ensureBuilt, ensureInstalled } from './workbench/ready.mjs';
import { serve } from './workbench/serve.mjs';

const words = process.argv.slice(2);
const open = !words.includes('--no-open');
const files = words.filter((word) => !word.startsWith('--')).map((word) => resolve(process.env.INIT_CWD ?? process.cwd(), word));
const unknown = words.find((word) => word.startsWith('--') && word !== '--no-open');
if (unknown) stop(`There is no option ${unknown}. Usage: npm start -- [ledger-file [payments-file]] [--no-open]`);
if (files.length > 2) stop(`At most two files can be opened, the invoices and their payments; ${files.length} were named.`);
for (const file of files) {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts) stop(`There is no file ${file}. Check the name, then start again.`);
  if (!facts.isFile()) stop(`${file} is a folder, not a file. Name a ledger in it (.csv, .tsv, .xlsx), then start again.`);
}
const port = Number(process.env.PORT?.trim() || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) stop(`PORT must be a number from 0 to 65535; it is "${process.env.PORT}".`);

ensureInstalled();
ensureBuilt();
try {
  const server = await serve({ folder: built, files, port });
  console.log(`The workbench is at ${server.url}\nNothing leaves this machine. Stop it with Ctrl+C.`);
  if (open) openBrowser(server.url);
} catch (error) {
  if (error.code === 'EADDRINUSE') {
    stop(`Port ${port} is in use by another program. Close that program, or choose another port: PORT=${port + 1} npm start`);
  }
  if (error.code === 'EACCES') stop(`Port ${port} may not be used by this account. Choose another one: PORT=3000 npm start`);
  throw error;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function openBrowser(url) {
  const [command, args] = process.platform === 'darwin' ? ['open', [url]]
    : process.platform === 'win32' ? ['cmd', ['/c', 'start', '', url]] : ['xdg-open', [url]];
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}
