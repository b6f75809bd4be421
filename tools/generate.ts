import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generate/generatedFiles';

// Writes the files that follow from the catalogue; with --check, compares and names those that are stale.
const root = process.cwd();
const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, text] of Object.entries(generatedFiles())) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
if (check && stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}; run npm run generate`);
  process.exitCode = 1;
} else {
  console.log(check ? 'generated files are current' : stale.length > 0 ? `written: ${stale.join(', ')}` : 'nothing to write');
}
