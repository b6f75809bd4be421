// A small static server for the built workbench: this machine only, the files of one folder, and the user's own ledgers
// under a path that nobody can guess. It makes no request itself.
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename, extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2',
  '.csv': 'text/csv', '.tsv': 'text/tab-separated-values', '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const POLICY = [
  "default-src 'none'", "script-src 'self'", "worker-src 'self'", "connect-src 'self'", "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:", "font-src 'self' data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

/**
 * Starts the server and resolves to its address. A port that is taken rejects with code EADDRINUSE.
 * `files` are the user's ledgers, in order: the invoices, then perhaps the payments.
 */
export async function serve({ folder, files = [], port }) {
  const secret = randomBytes(16).toString('hex');
  const own = new Map(files.map((file, index) => [`/${secret}/${index}/${encodeURIComponent(basename(file))}`, file]));
  const list = JSON.stringify([...own.keys()].map((path) => `.${path}`));
  const servers = [];
  async function listen(at, host) {
    const server = createServer((request, response) => answer(request, response, { folder, own, list }));
    await new Promise((done, failed) => server.once('error', failed).listen(at, host, done));
    servers.push(server);
    return server.address().port;
  }
  // "localhost" is either of the two, as each system and browser has it.
  const taken = await listen(port, '127.0.0.1');
  try {
    await listen(taken, '::1');
  } catch (error) {
    // A machine without the newer kind of address, or a port that was left to chance.
    if (error.code === 'EADDRINUSE' && port !== 0) {
      servers[0].close();
      throw error;
    }
  }
  return { url: `http://localhost:${taken}`, port: taken, close: () => servers.forEach((server) => server.close()) };
}

function answer(request, response, { folder, own, list }) {
  const headers = {
    'Content-Security-Policy': POLICY, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin', 'Cross-Origin-Opener-Policy': 'same-origin', 'Cache-Control': 'no-cache',
  };
  const refuse = (status, text) => response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
  if (!isThisMachine(request.headers.host)) return refuse(403, 'This address is for this machine only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only reading is possible.');
  const path = pathOf(request.url);
  if (path === null) return refuse(400, 'This is not an address.');
  if (path === '/files.json') return response.writeHead(200, { ...headers, 'Content-Type': TYPES['.json'] }).end(list);
  const file = own.get(rawPath(request.url)) ?? inside(folder, path === '/' ? '/index.html' : path);
  const facts = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
  if (!facts?.isFile()) return refuse(404, 'There is no such file.');
  response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', 'Content-Length': facts.size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/** A page of another site could point a name of its own at this machine; only our own names are answered. */
function isThisMachine(host = '') {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

function rawPath(url) {
  return url.split('?')[0];
}

function pathOf(url) {
  try {
    const path = decodeURIComponent(rawPath(url));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function inside(folder, path) {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}
