import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startWorkbench, type WorkbenchServer } from '../support/workbenchServer';

let folder: string;
let server: WorkbenchServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-server-'));
  writeFileSync(join(folder, 'mes factures.csv'), 'Client;Montant\nNoël;1\n');
  server = await startWorkbench([join(folder, 'mes factures.csv')]);
});
afterAll(() => {
  server?.stop();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly body: string;
}

/** As it is: `fetch` would tidy the path up first. A connection of its own: one that was kept may be closed by now. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((fulfil, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => fulfil({
        status: response.statusCode ?? 0, type: String(response.headers['content-type']),
        policy: String(response.headers['content-security-policy']), body: Buffer.concat(parts).toString('utf8'),
      }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('serves the page with a policy that lets nothing in from elsewhere', async () => {
  const { status, type, policy, body } = await ask('/');
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(body).toContain('<title>Vigie</title>');
  for (const rule of ["default-src 'none'", "script-src 'self'", "worker-src 'self'", "connect-src 'self'"]) expect(policy).toContain(rule);
  const script = /src="([^"]+\.js)"/.exec(body)![1]!;
  expect((await ask(`/${script}`)).type).toBe('text/javascript; charset=utf-8');
});

test.each(['/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/....//package.json', '/%00', '/%', '//etc/passwd', '/no-such-file.js', '/.'])(
  'gives nothing outside its folder: %s', async (path) => expect((await ask(path)).status).toBeGreaterThanOrEqual(400));

test('gives the ledger that was named at start, under a path that cannot be guessed', async () => {
  const [path] = JSON.parse((await ask('/files.json')).body) as string[];
  expect(path).toMatch(/^\.\/[0-9a-f]{32}\/0\/mes%20factures\.csv$/);
  expect(await ask(path!.slice(1))).toMatchObject({ status: 200, type: 'text/csv', body: 'Client;Montant\nNoël;1\n' });
  expect((await ask('/0/mes%20factures.csv')).status).toBe(404);
});

test('answers only to its own name, and only to reading', async () => {
  expect((await ask('/', { host: 'example.org' })).status).toBe(403);
  expect((await ask('/', {}, 'POST')).status).toBe(405);
  expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test.each([
  { name: 'a busy port', args: [], port: () => new URL(server.url).port, says: /Port \d+ is in use by another program.*PORT=\d+ npm start/ },
  { name: 'a port that is none', args: [], port: () => 'many', says: /PORT must be a number/ },
  { name: 'a file that is not there', args: ['no-such-ledger.csv'], port: () => '0', says: /There is no file .*no-such-ledger\.csv/ },
  { name: 'a folder', args: ['test'], port: () => '0', says: /test is a folder, not a file\. Name a ledger in it/ },
  { name: 'an unknown option', args: ['--fast'], port: () => '0', says: /There is no option --fast/ },
  { name: 'three files', args: ['package.json', 'package.json', 'package.json'], port: () => '0', says: /At most two files/ },
])('says in plain words what is wrong: $name', ({ args, port, says }) => {
  const run = spawnSync(process.execPath, [resolve('tools/start.mjs'), ...args, '--no-open'], {
    env: { ...process.env, PORT: port(), INIT_CWD: process.cwd() }, encoding: 'utf8', timeout: 120_000,
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(says);
});

test('answers at both addresses that localhost can be', async () => {
  const { port } = new URL(server.url);
  for (const host of ['127.0.0.1', ...(hasNewerAddress() ? ['::1'] : [])]) {
    const status = await new Promise((fulfil, reject) => void request({ host, port, path: '/', headers: { host: `localhost:${port}` }, agent: false }, (response) => fulfil(response.resume().statusCode)).on('error', reject).end());
    expect(status).toBe(200);
  }
});

/** A machine may have none of IPv6. */
function hasNewerAddress(): boolean {
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === '::1'));
}

test('an empty PORT is the usual port', async () => {
  // Taken here, so that the message names it; by another program, it is taken all the same.
  const usual = createServer();
  await new Promise((fulfil) => usual.on('error', fulfil).listen(3000, '127.0.0.1', () => fulfil(null)));
  try {
    const run = spawnSync(process.execPath, [resolve('tools/start.mjs'), '--no-open'], { env: { ...process.env, PORT: '' }, encoding: 'utf8', timeout: 120_000 });
    expect(run.stderr).toMatch(/Port 3000 is in use/);
  } finally {
    usual.close();
  }
});
