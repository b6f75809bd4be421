const { parse } = require('acorn');
const { edited, walk } = require('./walk.js');

/** They take first a code by which the pane and the tests know the failure; Excel shows its kind and its text. */
const FAILURES = new Set(['notAvailable', 'invalidValue', 'refused']);
/** What is thrown by them is a fault of ours: a cell shows one sentence for all of them. */
const FAULTS = new Set(['Error', 'RangeError', 'TypeError']);

/** Tables of codes: a list of them, or what is known of each. */
const TABLES = new Set(['ISSUE_KINDS', 'HOLDS', 'FEATURES', 'sentences', 'skills']);
/** A user writes and reads no words such as `tooSmall` or `no-rows`. */
const IS_CODE = /[a-z][A-Z-]/;

/**
 * A bundle without the words that no user of a spreadsheet function ever sees: codes of failures, what a fault of ours says
 * to a developer, and the long codes of tables, which become short ones. Texts stay as they are.
 */
exports.withoutCodes = function withoutCodes(code) {
  const program = parse(code, { ecmaVersion: 2020 });
  const short = shortCodes(program);
  const edits = new Map();
  walk(program, (node) => {
    const { type, callee, arguments: given } = node;
    if (type === 'CallExpression' && FAILURES.has(callee.name) && isWords(given[0])) edits.set(given[0], '0');
    if (type === 'NewExpression' && FAULTS.has(callee.name) && isWords(given[0])) edits.set(given[0], '');
    if (type === 'Literal' && short.has(node.value) && !edits.has(node)) edits.set(node, `"${short.get(node.value)}"`);
    const name = nameOf(node);
    if (short.has(name?.name)) edits.set(name, short.get(name.name));
  });
  return edited(code, edits);
};

/**
 * The codes of the tables and the sectors of legal caps, with a short one for each, but for those that are also the name of a
 * property that is read: it may be another's.
 */
function shortCodes(program) {
  const codes = [];
  const notRead = new Set();
  const read = new Set();
  walk(program, (node) => {
    const { type, id, init, left, callee, arguments: given } = node;
    if (type === 'VariableDeclarator' && TABLES.has(id.name)) codes.push(...wordsOf(init));
    if (type === 'CallExpression' && callee.name === 'cap') codes.push(given[1].value);
    if (type === 'AssignmentExpression') notRead.add(left);
    if (type === 'ObjectExpression') for (const property of node.properties) notRead.add(property);
    if (!notRead.has(node)) read.add(nameOf(node)?.name);
  });
  return new Map([...new Set(codes)].filter((word) => IS_CODE.test(word) && !read.has(word)).map((word, at) => [word, (word.includes('-') ? '' : '_') + at.toString(36)]));
}

/** The keys of an object, the elements of a list. */
function wordsOf({ properties, elements }) {
  return properties ? properties.map(({ key }) => key.value ?? key.name) : elements.map(({ value }) => value);
}

/** The name by which a property is written or read. */
function nameOf({ type, property, key, computed }) {
  const name = type === 'MemberExpression' ? property : type === 'Property' ? key : null;
  return !computed && name?.type === 'Identifier' ? name : null;
}

function isWords(node) {
  return node?.type === 'TemplateLiteral' || typeof node?.value === 'string';
}
