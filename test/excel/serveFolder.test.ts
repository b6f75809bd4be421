import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateOf } from '../../tools/excel/certificate.mjs';
import { serveFolder } from '../../tools/excel/serveFolder.mjs';

let base: string, server: Server;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'vigie-serve-'));
  mkdirSync(join(base, 'excel/assets'), { recursive: true });
  mkdirSync(join(base, 'excel-other'));
  for (const path of ['excel/pane.html', 'excel/functions.js', 'excel/functions.json', 'excel/assets/icon-16.png', 'excel-other/secret.html', 'secret.json']) writeFileSync(join(base, path), path);
  server = createServer(serveFolder(join(base, 'excel')));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
  rmSync(base, { recursive: true });
});

/** The path is sent as it is given: a browser, or `fetch`, would tidy it up first. */
function get(path: string): Promise<readonly [status: number, type: string | undefined, body: string]> {
  return new Promise((answer, reject) => {
    request({ port: (server.address() as AddressInfo).port, path, host: '127.0.0.1', agent: false }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => void (body += part.toString())).on('end', () => answer([response.statusCode!, response.headers['content-type'], body]));
    }).on('error', reject).end();
  });
}

test.each([
  ['/pane.html?_host_Info=Excel$Win32', 'text/html; charset=utf-8', 'excel/pane.html'],
  ['/functions.js', 'text/javascript; charset=utf-8', 'excel/functions.js'],
  ['/functions.json', 'application/json; charset=utf-8', 'excel/functions.json'],
  ['/assets/icon-16.png', 'image/png', 'excel/assets/icon-16.png'],
])('%s is served as %s', async (path, type, body) => {
  expect(await get(path)).toEqual([200, type, body]);
});

test.each(['/', '/assets', '/nothing.js', '/..%2fsecret.json', '/../secret.json', '/..%2fexcel-other%2fsecret.html', '/%', '/%00.js', '//', '/pane.html%00'])('%s is answered with “no such file”, and the server goes on', async (path) => {
  expect((await get(path))[0]).toBe(404);
  expect((await get('/pane.html'))[0]).toBe(200);
});

// localhost.crt is one that Office's tool has made; its key is nowhere.
test('a certificate holds as long as it says; none, a broken one and one without its key hold never', () => {
  const folder = join(base, 'certificates');
  mkdirSync(folder);
  expect(certificateOf(folder)).toBeNull();
  const valid = readFileSync(join(__dirname, 'localhost.crt'));
  writeFileSync(join(folder, 'localhost.crt'), valid);
  const ends = Date.UTC(2026, 11, 28, 23, 43, 7);
  expect(certificateOf(folder, ends - 86_400_000)).toBeNull();
  writeFileSync(join(folder, 'localhost.key'), 'key');
  expect(certificateOf(folder, ends - 86_400_000)?.cert).toEqual(valid);
  expect(certificateOf(folder, ends - 60_000)).toBeNull();
  writeFileSync(join(folder, 'localhost.crt'), 'no certificate');
  expect(certificateOf(folder, 0)).toBeNull();
});
