const { parse } = require('acorn');
const { pieces } = require('./pieces.js');
const { triedPlaces } = require('./triedPlaces.js');

/** gzip finds what it can repeat within 32 KB; the scripts are wider than that. */
const WINDOW = 32_700;

/**
 * The same script with each function of its outer scope beside those that it resembles, so that gzip finds more to repeat:
 * after all else, but where gzip itself says that another place is better. A function is known in its whole scope wherever
 * it is written; all else stays in its order.
 *
 * @param script `(()=>{…})()`, minified
 */
exports.inOrderOfLikeness = function inOrderOfLikeness(script) {
  const scope = parse(script, { ecmaVersion: 2020 }).body.find(({ expression }) => expression?.type === 'CallExpression').expression.callee.body;
  const isFunction = ({ type }) => type === 'FunctionDeclaration';
  const textOf = ({ start, end }) => script.slice(start, end);
  const others = scope.body.filter((node) => !isFunction(node)).map(ended);
  const functions = ordered(scope.body.filter(isFunction).map(textOf), others.join('').slice(-WINDOW));
  return script.slice(0, scope.start + 1) + triedPlaces(others, functions).join('') + script.slice(scope.end - 1);

  /** The last statement of a scope may stand without what ends it. */
  function ended(node) {
    const text = textOf(node);
    return /^(Variable|Expression)/.test(node.type) && !text.endsWith(';') ? `${text};` : text;
  }
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
