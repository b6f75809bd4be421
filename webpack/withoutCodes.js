const { parse } = require('acorn');
const { edited, walk } = require('./walk.js');

/** They take first a code by which the pane and the tests know the failure; Excel shows its kind and its text. */
const FAILURES = new Set(['notAvailable', 'invalidValue', 'refused']);
/** What is thrown by them is a fault of ours: a cell shows one sentence for all of them. */
const FAULTS = new Set(['Error', 'RangeError', 'TypeError']);

/**
 * A bundle without the words that no user of a spreadsheet function ever sees: codes of failures, what a fault of ours says
 * to a developer, and the long codes of issues, which become short ones. Texts stay as they are.
 */
exports.withoutCodes = function withoutCodes(code) {
  const program = parse(code, { ecmaVersion: 2020 });
  const edits = new Map();
  const short = new Map();
  walk(program, ({ type, id, init }) => {
    if (type === 'VariableDeclarator' && id.name === 'ISSUE_KINDS') for (const { key } of init.properties) if (key.type === 'Literal') short.set(key.value, `"${short.size.toString(36)}"`);
  });
  walk(program, ({ type, callee, arguments: given }) => {
    if (type === 'CallExpression' && FAILURES.has(callee.name) && isWords(given[0])) edits.set(given[0], '0');
    if (type === 'NewExpression' && FAULTS.has(callee.name) && isWords(given[0])) edits.set(given[0], '');
  });
  walk(program, (node) => {
    if (node.type === 'Literal' && short.has(node.value) && !edits.has(node)) edits.set(node, short.get(node.value));
  });
  return edited(code, edits);
};

function isWords(node) {
  return node?.type === 'TemplateLiteral' || typeof node?.value === 'string';
}
