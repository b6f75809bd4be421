import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carriedChromium } from '../support/carriedChromium';

const VERSION = / \d+(\.\d+){3}/;

// The package carries a program for Linux x64 alone, and only there it is used.
(process.platform === 'linux' && process.arch === 'x64' ? test : test.skip)('of two that unpack the browser at one moment, both get a whole one', async () => {
  const base = mkdtempSync(join(tmpdir(), 'vigie-unpack-'));
  try {
    const run = async (): Promise<string> => {
      const program = await carriedChromium(base);
      return spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout;
    };
    expect(await Promise.all([run(), run()])).toEqual([expect.stringMatching(VERSION), expect.stringMatching(VERSION)]);
    expect(readdirSync(base)).toHaveLength(1);
  } finally {
    rmSync(base, { recursive: true });
  }
});
