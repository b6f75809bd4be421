import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const UNPACK = "import('@sparticuz/chromium').then(({ default: carried }) => carried.executablePath())";

/**
 * The program of the Chromium that the npm package carries, unpacked once per version. The package unpacks into the place
 * where it then looks for the program: of two workers that start together the second would run half a program, and a
 * worker that is stopped on the way would leave half a program for good. Here it comes to its place whole.
 */
export async function carriedChromium(base = tmpdir()): Promise<string> {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly devDependencies: Readonly<Record<string, string>> };
  const place = join(base, `vigie-chromium-${devDependencies['@sparticuz/chromium']!}`);
  const program = join(place, 'chromium');
  if (existsSync(program)) return program;
  const aside = mkdtempSync(`${place}-`);
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], { env: { ...process.env, TMPDIR: aside } });
  try {
    renameSync(aside, place);
  } catch (error) {
    rmSync(aside, { recursive: true });
    // Another worker was faster.
    if (!existsSync(program)) throw error;
  }
  return program;
}
