const { resolve } = require('node:path');
const { readFileSync } = require('node:fs');
const { sources, Compilation } = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const HtmlInlineScriptPlugin = require('html-inline-script-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const { typescript, extensions } = require('./rules.js');

const root = resolve(__dirname, '..');
const path = resolve(root, 'dist/sheets');

/** Files that go out as they are: the functions as Sheets finds them, with their help above, and what it may call by name. */
const COPIES = {
  'functions.js': 'functions/generated/sheetsWrappers.js',
  'entries.js': 'functions/sheetsEntries.js',
  'appsscript.json': 'appsscript.json',
};

class CopyPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopyPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'CopyPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        for (const [name, from] of Object.entries(COPIES)) {
          compilation.fileDependencies.add(resolve(root, from));
          compilation.emitAsset(name, new sources.RawSource(readFileSync(resolve(root, from))));
        }
      });
    });
  }
}

/** The core as one plain script that defines `Vigie`: readable, since people review what they let into their spreadsheet. */
const script = () => ({
  name: 'sheets',
  mode: 'production',
  target: 'es2019',
  context: root,
  entry: { core: './functions/sheets.ts' },
  output: { path, filename: '[name].js', chunkFormat: false, library: { type: 'var', name: 'Vigie' }, clean: false },
  devtool: false,
  resolve: { extensions },
  module: { rules: [typescript('es2019')] },
  plugins: [new CopyPlugin()],
  optimization: { minimizer: [new EsbuildPlugin({ include: /^core\.js$/, target: 'es2019', minify: false, minifySyntax: true, treeShaking: true, legalComments: 'none', charset: 'utf8' })] },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/**
 * The sidebar as one page. The service strips `//` inside template literals and ends the page at a closing script tag
 * in a string: no template literal is left, and the minifier breaks up such tags.
 */
const sidebar = () => ({
  name: 'sheets-sidebar',
  mode: 'production',
  target: ['web', 'es2019'],
  context: root,
  entry: { sidebar: './taskpane/sheets.tsx' },
  // One file: the service serves no second one, so what loads later elsewhere comes along here.
  output: { path, filename: '[name].js', publicPath: '', asyncChunks: false, clean: false },
  devtool: false,
  resolve: { extensions },
  module: { rules: [typescript('es2019'), { test: /\.css$/, use: ['style-loader', { loader: 'css-loader', options: { url: false } }] }] },
  plugins: [
    new HtmlWebpackPlugin({ template: './taskpane/sheets.html', filename: 'sidebar.html', inject: 'body', scriptLoading: 'blocking', minify: false }),
    new HtmlInlineScriptPlugin(),
  ],
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2019', supported: { 'template-literal': false }, charset: 'ascii', legalComments: 'none' })] },
  performance: { hints: false },
  stats: 'errors-warnings',
});

module.exports = [script, sidebar];
