const { resolve } = require('node:path');
const { build } = require('esbuild');
const { minify } = require('terser');
const { withoutHelp } = require('./withoutHelp.js');

const root = resolve(__dirname, '..');

/**
 * The functions of Excel as one script without imports. Terser after esbuild's minifier takes off another twentieth.
 */
exports.functionsScript = async function functionsScript(production, target = 'es2020') {
  const bundled = await build({
    entryPoints: [resolve(root, 'functions/excel.ts')], bundle: true, write: false, format: 'iife', target, minify: production,
    plugins: [withoutHelp], logLevel: 'warning',
  });
  const [{ text }] = bundled.outputFiles;
  if (!production) return text;
  const { code } = await minify(text, { ecma: 2020, compress: { passes: 3, toplevel: true }, mangle: { toplevel: true }, format: { ecma: 2020, ascii_only: true } });
  return code;
};
