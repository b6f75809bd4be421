import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Met } from './interleavings';

/** The interleavings in a process of their own, where they are several times as fast as inside the test runner. */
export function apart(): { readonly interleave: (host: string, runs: number, seed: number) => Promise<Met>; readonly close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-coauthors-'));
  const script = join(folder, 'run.cjs');
  buildSync({ entryPoints: [join(__dirname, 'run.ts')], outfile: script, bundle: true, platform: 'node', target: 'node20', sourcemap: 'inline', logLevel: 'error' });
  return {
    interleave: (host, runs, seed) => new Promise((fulfil, reject) => {
      execFile(process.execPath, ['--enable-source-maps', script, host, String(runs), String(seed)], (error, said, wrong) => {
        if (error) reject(new Error(wrong.slice(0, 8_000)));
        else fulfil(JSON.parse(said) as Met);
      });
    }),
    close: () => rmSync(folder, { recursive: true }),
  };
}
