const { resolve } = require('node:path');
const { IgnorePlugin, NormalModuleReplacementPlugin } = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { typescript, minimizer, extensions } = require('./rules.js');

const root = resolve(__dirname, '..');
const target = 'es2022';

/** The workbench in the browser: the spreadsheet, its calculating worker, and the pane as a chunk of its own. */
module.exports = (_environment, { mode = 'production' } = {}) => ({
  name: 'workbench',
  mode,
  target: ['web', target],
  context: root,
  entry: { workbench: './taskpane/workbench.tsx' },
  output: {
    path: resolve(root, 'dist/workbench'),
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
    // Hyphenation of seventy languages, for documents; a spreadsheet never asks for it.
    new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-|fr-)[a-z\d-]+-[\w-]{8}\.js$/, contextRegExp: /@univerjs.engine-render/ }),
    // The spreadsheet library reads what is typed through `numfmt`: it gets ours, which knows how the user writes dates and numbers.
    new NormalModuleReplacementPlugin(/^numfmt$/, (request) => {
      if (/@univerjs/.test(request.context)) request.request = resolve(root, 'src/hosts/workbench/typedText.ts');
    }),
    new HtmlWebpackPlugin({ template: './taskpane/workbench.html', scriptLoading: 'defer', inject: 'head' }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
  ],
  optimization: { minimizer: minimizer(target), chunkIds: 'named' },
  performance: { hints: false },
  stats: 'errors-warnings',
});
