const { mkdirSync } = require('node:fs');
const { resolve } = require('node:path');
const { buildSync } = require('esbuild');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { typescript, minimizer, extensions } = require('./rules.js');

const root = resolve(__dirname, '..');
/** What the web views of Excel 2019 and later understand, and the functions' runtimes too. */
const target = 'es2019';

/**
 * The Excel add-in as a folder for any https host. `VIGIE_SITE` is the address of that folder.
 * functions.js stands alone, so that it also loads where there is no page; the pane's page loads both.
 */
module.exports = (_environment, { mode = 'production' } = {}) => ({
  name: 'excel',
  mode,
  target: ['web', target],
  context: root,
  entry: {
    functions: { import: './functions/excel.ts', filename: 'functions.js' },
    pane: './taskpane/excel.tsx',
  },
  output: {
    path: resolve(root, 'dist/excel'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: '',
    clean: true,
  },
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions },
  module: {
    rules: [
      typescript(target),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: './taskpane/excel.html', filename: 'pane.html', chunks: ['functions', 'pane'], chunksSortMode: 'manual', scriptLoading: 'defer', inject: 'head' }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    { apply: emitHostFiles },
  ],
  optimization: { minimizer: minimizer(target), splitChunks: false, runtimeChunk: false },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The manifest, the metadata, the pages and the icons: made by TypeScript that is bundled and run here. */
function emitHostFiles(compiler) {
  const { sources, Compilation } = compiler.webpack;
  compiler.hooks.thisCompilation.tap('host files', (compilation) => {
    compilation.hooks.processAssets.tap({ name: 'host files', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
      for (const [path, content] of Object.entries(hostFiles())) compilation.emitAsset(path, new sources.RawSource(content));
    });
  });
}

function hostFiles() {
  const outfile = resolve(root, '.cache/hostFiles.cjs');
  mkdirSync(resolve(root, '.cache'), { recursive: true });
  buildSync({ entryPoints: [resolve(root, 'tools/excel/hostFilesEntry.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', logLevel: 'warning' });
  delete require.cache[outfile];
  const made = require(outfile);
  return made.hostFiles(root, made.siteSettings(process.env));
}
