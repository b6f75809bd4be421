const { parse } = require('acorn');
const { edited, walk } = require('./walk.js');

const LETTERS = 'etnraoisclupdfmhgbvyETNRAOISCLUPDFMHGBVYkwxqjzKWXQJZ$_';

/**
 * A bundle in which properties have short names: those of `own` (see `ownNames`) that no `in` asks for by a text, the
 * one used most often with the shortest. A name has the same short one everywhere.
 */
exports.shortNames = function shortNames(code, own) {
  const places = new Map();
  const taken = new Set();
  walk(parse(code, { ecmaVersion: 2020 }), (node) => {
    const key = node.type === 'MemberExpression' ? node.property : node.key;
    if (key?.type === 'Identifier' && !node.computed) {
      const local = node.shorthand ? `:${key.name}` : '';
      places.set(key.name, [...(places.get(key.name) ?? []), [key, local]]);
    } else if (node.operator === 'in') taken.add(node.left.value);
  });
  const names = [...places.keys()].filter((name) => own.has(name) && !taken.has(name)).sort((a, b) => places.get(b).length - places.get(a).length);
  for (const name of places.keys()) if (!names.includes(name)) taken.add(name);
  const edits = new Map();
  const free = candidates();
  for (const name of names) {
    let short = free.next().value;
    while (taken.has(short)) short = free.next().value;
    for (const [key, local] of places.get(name)) edits.set(key, short + local);
  }
  return edited(code, edits);
};

function* candidates() {
  yield* LETTERS;
  for (const first of LETTERS) for (const second of LETTERS) yield first + second;
}
