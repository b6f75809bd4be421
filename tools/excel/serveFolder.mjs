import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.png': 'image/png', '.xml': 'text/xml; charset=utf-8' };

/** Answers requests with the files of a folder, and with nothing outside of it, whatever is asked for. */
export function serveFolder(folder) {
  return (request, response) => {
    const path = pathOf(request.url);
    const file = path === null ? folder : join(folder, normalize(path));
    if (!file.startsWith(folder + sep) || extname(file) === '' || !existsSync(file)) return response.writeHead(404).end('There is no such file.');
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' });
    response.end(readFileSync(file));
  };
}

/** The path of an address; null where it cannot be read, such as `/%`. */
function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address, 'https://localhost').pathname);
  } catch {
    return null;
  }
}
