const { parse } = require('acorn');

/** gzip finds what it can repeat within 32 KB; the scripts are wider than that. */
const WINDOW = 32_700;
/** The least that is worth repeating. */
const PIECE = 5;

/**
 * The same script with the functions of its outer scope after all else, each beside those that it resembles, so that gzip
 * finds more to repeat. A function is known in its whole scope wherever it is written.
 *
 * @param script `(()=>{…})()`, minified
 */
exports.inOrderOfLikeness = function inOrderOfLikeness(script) {
  const scope = parse(script, { ecmaVersion: 2020 }).body.find(({ expression }) => expression?.type === 'CallExpression').expression.callee.body;
  const isFunction = ({ type }) => type === 'FunctionDeclaration';
  const textOf = ({ start, end }) => script.slice(start, end);
  const others = scope.body.filter((node) => !isFunction(node)).map(textOf).join('');
  const functions = scope.body.filter(isFunction).map(textOf);
  return script.slice(0, scope.start + 1) + others + ordered(functions, others.slice(-WINDOW)).join('') + script.slice(scope.end - 1);
};

/** Each time the function of which most can be repeated from what was written last; a piece that few have counts for more. */
function ordered(functions, before) {
  const left = new Map(functions.map((text) => [text, pieces(text)]));
  const owners = new Map();
  for (const own of left.values()) for (const piece of own) owners.set(piece, (owners.get(piece) ?? 0) + 1);
  const order = [];
  let window = before;
  while (left.size > 0) {
    const seen = pieces(window);
    const likeness = (own) => [...own].reduce((sum, piece) => sum + (seen.has(piece) ? 1 / owners.get(piece) : 0), 0) / own.size;
    let [next, most] = ['', -1];
    for (const [text, own] of left) {
      const value = likeness(own);
      if (value > most) [next, most] = [text, value];
    }
    left.delete(next);
    order.push(next);
    window = (window + next).slice(-WINDOW);
  }
  return order;
}

function pieces(text) {
  const found = new Set();
  for (let at = 0; at + PIECE <= text.length; at += 1) found.add(text.slice(at, at + PIECE));
  return found;
}
