const { mkdirSync } = require('node:fs');
const { resolve } = require('node:path');
const { buildSync } = require('esbuild');

const root = resolve(__dirname, '..');

/** The manifest, the metadata, the pages and the icons: made by TypeScript that is bundled and run here. */
exports.hostFiles = function hostFiles(environment = process.env) {
  const outfile = resolve(root, '.cache/hostFiles.cjs');
  mkdirSync(resolve(root, '.cache'), { recursive: true });
  buildSync({ entryPoints: [resolve(root, 'tools/excel/hostFilesEntry.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', logLevel: 'warning' });
  delete require.cache[outfile];
  const made = require(outfile);
  return made.hostFiles(root, made.siteSettings(environment));
};
