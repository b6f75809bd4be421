const { resolve } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const { typescript, extensions } = require('./rules.js');
const { functionsScript } = require('./excelFunctions.js');
const { hostFiles } = require('./excelHostFiles.js');
const { oneByOneAlias, oneByOneRule } = require('./oneByOne.js');

const root = resolve(__dirname, '..');
/** What the web views of every Excel with shared runtimes understand. */
const target = 'es2020';

/**
 * The Excel add-in as a folder for any https host. `VIGIE_SITE` is the address of that folder.
 * functions.js is a bundle of its own, so that it also loads where there is no page; the pane's page loads both.
 */
module.exports = (_environment, { mode = 'production' } = {}) => ({
  name: 'excel',
  mode,
  target: ['web', target],
  context: root,
  entry: { pane: './taskpane/excel.tsx' },
  output: {
    path: resolve(root, 'dist/excel'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: '',
    clean: true,
  },
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions, alias: oneByOneAlias },
  module: {
    rules: [
      typescript(target),
      oneByOneRule,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: './taskpane/excel.html', filename: 'pane.html', scriptLoading: 'defer', inject: 'head' }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    { apply: (compiler) => emitFiles(compiler, mode) },
  ],
  optimization: {
    // functions.js comes minified.
    minimizer: [new EsbuildPlugin({ target, css: true, legalComments: 'none', exclude: 'functions.js' })],
    // What several views share is loaded once.
    splitChunks: { chunks: 'async', minSize: 8_000 },
    runtimeChunk: false,
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

function emitFiles(compiler, mode) {
  const { sources, Compilation } = compiler.webpack;
  compiler.hooks.thisCompilation.tap('host files', (compilation) => {
    compilation.hooks.processAssets.tapPromise({ name: 'host files', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, async () => {
      const files = { ...hostFiles(), 'functions.js': await functionsScript(mode === 'production', target) };
      for (const [path, content] of Object.entries(files)) compilation.emitAsset(path, new sources.RawSource(content));
    });
  });
}
