const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const ts = require('typescript');

/** What the metadata, the reference and the help are made from; a calculating function needs none of it. */
const HELP = new Set(['category', 'details', 'examples', 'summary', 'unit']);
/** The arguments that say what an option is for, and how its value is shown. */
const OPTION_HELP = { optionEntry: [1, 4], numberEntry: [1, 3] };

/** An esbuild plugin that leaves the help texts and examples out of a bundle: a sixth of its weight. */
exports.withoutHelp = {
  name: 'without help',
  setup(build) {
    // Nobody but the examples needs their ledgers, which are worked out when they are loaded.
    build.onResolve({ filter: /[\\/]example[A-Z]\w+$/ }, ({ resolveDir, path }) => ({ path: resolve(resolveDir, `${path}.ts`), sideEffects: false }));
    build.onLoad({ filter: /[\\/](functions[\\/]catalog[\\/]\w+|src[\\/]ledger[\\/](optionsSchema|reminderEntries))\.ts$/ }, ({ path }) => ({ contents: strip(readFileSync(path, 'utf8'), path), loader: 'ts' }));
  },
};

function strip(text, path) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const look = (node) => {
    // What a spec computes is no help.
    if (ts.isFunctionLike(node) && path.includes('catalog')) return;
    const names = ts.isObjectLiteralExpression(node.parent ?? node) ? new Set(node.parent.properties.map(({ name }) => name?.text)) : null;
    if (names && ts.isPropertyAssignment(node) && isOfCatalog(names) && isHelp(node.name.text, names)) {
      cuts.push([node.getFullStart(), node.end, /^\s*,/, '']);
      return;
    }
    // That it may be blank is said, not what that means.
    if (names && ts.isPropertyAssignment(node) && node.name.text === 'omitted') cuts.push([node.initializer.getFullStart(), node.initializer.end, /^/, ' 0 as never']);
    for (const at of (ts.isCallExpression(node) && OPTION_HELP[node.expression.getText()]) || []) cuts.push([node.arguments[at].getFullStart(), node.arguments[at].end, /^/, ' 0 as never']);
    ts.forEachChild(node, look);
  };
  look(source);
  for (const [start, end, rest, instead] of cuts.sort((a, b) => b[0] - a[0])) text = text.slice(0, start) + instead + text.slice(end).replace(rest, '');
  return text;
}

/** A function's spec, its result, or a parameter. */
function isOfCatalog(names) {
  return ['kind', 'shape', 'compute', 'omitted'].some((name) => names.has(name));
}

/**
 * A parameter that may be left out is never said to be missing, and one that is blank is known to be meant so. A table
 * brings its columns with it.
 */
function isHelp(name, named) {
  if (name === 'text') return named.has('shape') || named.has('optional');
  if (name === 'columns') return named.has('shape');
  return HELP.has(name) || (name === 'omitted' && named.has('optional'));
}
