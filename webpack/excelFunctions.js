const { resolve } = require('node:path');
const { build } = require('esbuild');
const swc = require('@swc/core');
const { inOrderOfLikeness } = require('./inOrderOfLikeness.js');
const { literalsLast } = require('./literalsLast.js');
const { ownNames } = require('./ownNames.js');
const { shortNames } = require('./shortNames.js');
const { withoutCodes } = require('./withoutCodes.js');
const { withoutHelp } = require('./withoutHelp.js');
const { oneByOne } = require('./oneByOne.js');

const entry = resolve(__dirname, '../functions/excel.ts');

/**
 * The functions of Excel as one script without imports. swc's minifier takes a twentieth more off than esbuild's, and a
 * hundredth more than Terser. What only a developer reads is not in it, and what is alike stands together.
 */
exports.functionsScript = async function functionsScript(production, target = 'es2020') {
  const bundled = await build({
    entryPoints: [entry], bundle: true, write: false, format: 'iife', target, minifySyntax: production,
    plugins: [withoutHelp, oneByOne], logLevel: 'warning',
  });
  const [{ text }] = bundled.outputFiles;
  if (!production) return text;
  const { code } = await swc.minify(shortNames(withoutCodes(text), ownNames(entry)), { ecma: 2020, compress: { passes: 5, toplevel: true, sequences: false }, mangle: { toplevel: true }, format: { ascii_only: true, comments: false } });
  return inOrderOfLikeness(literalsLast(code));
};
