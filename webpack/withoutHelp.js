const { readFileSync } = require('node:fs');
const ts = require('typescript');

/** What the metadata, the reference and the help are made from; a calculating function needs none of it. */
const HELP = new Set(['details', 'examples', 'summary']);

/** An esbuild plugin that leaves the help texts and examples of the catalogue out of a bundle: an eighth of its weight. */
exports.withoutHelp = {
  name: 'without help',
  setup(build) {
    build.onLoad({ filter: /[\\/]functions[\\/]catalog[\\/].*\.ts$/ }, ({ path }) => ({ contents: strip(readFileSync(path, 'utf8'), path), loader: 'ts' }));
  },
};

function strip(text, path) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const look = (node) => {
    const spec = ts.isCallExpression(node) && node.expression.getText() === 'defineFunction' ? node.arguments[0] : undefined;
    for (const property of spec?.properties ?? []) if (HELP.has(property.name?.text)) cuts.push([property.getFullStart(), property.end]);
    ts.forEachChild(node, look);
  };
  look(source);
  for (const [start, end] of cuts.reverse()) text = text.slice(0, start) + text.slice(end).replace(/^\s*,/, '');
  return text;
}
