// npm test: everything, on a clone with nothing but Node. The unit tests run under three time zones, because a day must
// be the same day everywhere; the browser tests run once. The last line is the sum: `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureInstalled, root } from './workbench/ready.mjs';

ensureInstalled();
ensureBuilt();
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']) add(`unit tests, ${zone}`, jest('unit', zone));
add('browser tests', jest('e2e', 'UTC'));
if (sum.skipped > 0) console.log(`${sum.skipped} skipped: the folder with real ledgers (VIGIE_SHARED, else ../shared) or a browser is not on this machine`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function jest(project, zone) {
  const report = join(root, '.cache', `jest-${project}-${zone.replace('/', '-')}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const run = spawnSync(process.execPath, [
    join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', project, '--json', `--outputFile=${report}`,
    '--maxWorkers=2', '--passWithNoTests',
  ], { cwd: root, env: { ...process.env, TZ: zone }, stdio: ['ignore', 'ignore', 'inherit'] });
  return { status: run.status, report };
}

function add(name, { status, report }) {
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  // A suite that could not even be loaded is a failure of its own.
  const failed = result ? result.numFailedTests + result.numRuntimeErrorTestSuites : 1;
  sum.passed += result?.numPassedTests ?? 0;
  sum.skipped += result?.numPendingTests ?? 0;
  sum.failed += status !== 0 && failed === 0 ? 1 : failed;
  console.log(`${name}: ${result?.numPassedTests ?? 0} passed, ${failed} failed, ${result?.numPendingTests ?? 0} skipped`);
}
