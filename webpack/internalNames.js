const { readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const ts = require('typescript');

const root = resolve(__dirname, '..');
/** What hosts see, or hand to us. */
const OUTSIDE = /[\\/](functions[\\/]excel[^\\/]*|src[\\/]ledger[\\/]plainValue)\.ts$/;

/**
 * The names of record fields that nobody outside of the functions can see, so that a bundle may shorten them: declared in
 * a type of ours, and never written as text, as a key of a table, or in what a host reads.
 */
exports.internalNames = function internalNames() {
  const declared = new Set();
  const seen = new Set();
  for (const path of [...files('src'), ...files('functions')]) {
    if (/[\\/](hosts|files|sample|generated)[\\/]|[\\/](sheets|workbench)[^\\/]*\.ts$/.test(path)) continue;
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const look = (node, inCode) => {
      if (ts.isStringLiteralLike(node)) seen.add(node.text);
      else if (ts.isIdentifier(node) && OUTSIDE.test(path)) seen.add(node.text);
      // A table at the top of a file is looked through by its keys.
      else if (ts.isPropertyAssignment(node) && !inCode) seen.add(node.name.text);
      else if ((ts.isPropertySignature(node) || ts.isMethodSignature(node)) && ts.isIdentifier(node.name)) declared.add(node.name.text);
      ts.forEachChild(node, (child) => look(child, inCode || ts.isFunctionLike(node)));
    };
    look(source, false);
  }
  return [...declared].filter((name) => name.length > 2 && !seen.has(name)).sort();
};

function files(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.d)\.ts$/.test(path)).map((path) => join(root, folder, path));
}
