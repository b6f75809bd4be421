const { dirname, resolve } = require('node:path');

const index = resolve(dirname(require.resolve('simple-statistics')), '../index.js');

/** Takes of the statistics library the functions that are used: its one large file holds classes that no bundler dares to drop. */
exports.oneByOne = {
  name: 'one by one',
  setup(build) {
    build.onResolve({ filter: /^simple-statistics$/ }, () => ({ path: index, sideEffects: false }));
    build.onResolve({ filter: /^\.\.?\// }, ({ importer, resolveDir, path }) => (/[\\/]simple-statistics[\\/]/.test(importer) ? { path: resolve(resolveDir, path), sideEffects: false } : undefined));
  },
};

/** The same for webpack. */
exports.oneByOneAlias = { 'simple-statistics$': index };
exports.oneByOneRule = { test: /[\\/]simple-statistics[\\/]/, sideEffects: false };
