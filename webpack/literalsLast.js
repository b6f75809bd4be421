const { parse } = require('acorn');
const { edited, walk } = require('./walk.js');

/**
 * A minified script with `e===0` for `0===e`: the minifier turns what it compares with a literal round, but the name repeats
 * what stands before it more often than the literal does.
 */
exports.literalsLast = function literalsLast(script) {
  const edits = new Map();
  walk(parse(script, { ecmaVersion: 2020 }), (node) => {
    if (node.type !== 'BinaryExpression' || !/^[!=]==$/.test(node.operator) || !isLiteral(node.left)) return;
    const right = script.slice(node.left.end + node.operator.length, node.end);
    // One within another would have to be written twice.
    if (/[!=]==/.test(right)) return;
    const gap = /[\w$]/.test(script[node.start - 1]) && /[\w$]/.test(right[0]) ? ' ' : '';
    edits.set(node, gap + right + node.operator + script.slice(node.start, node.left.end));
  });
  return edited(script, edits);
};

function isLiteral(node) {
  return node.type === 'Literal' || (node.type === 'UnaryExpression' && node.argument.type === 'Literal');
}
