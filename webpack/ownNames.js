const { resolve } = require('node:path');
const ts = require('typescript');

const root = resolve(__dirname, '..');

/**
 * The names of properties that nobody outside the functions ever asks for by name, so that a bundle may shorten them:
 * members of the core's own types, which know no host, but for
 * - names of the language's own objects, and every name in a file that talks to a host (functions/excel*.ts);
 * - keys that are data: of an object that any key may be asked of, that is walked through, or that is asked with a word;
 * - members of a type that is only claimed of a value (`as { … }`), which may come from outside.
 */
exports.ownNames = function ownNames(entry) {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(resolve(root, 'functions/tsconfig.json'), ts.sys.readFile).config, ts.sys, resolve(root, 'functions'));
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const own = new Set();
  const foreign = new Set();
  const seen = new Set();
  for (const file of program.getSourceFiles()) {
    const isHost = /\/functions\/excel\w*\.ts$/.test(file.fileName);
    const isLanguage = program.isSourceFileDefaultLibrary(file);
    if (isHost || isLanguage || !file.isDeclarationFile) look(file, isHost || isLanguage ? foreign : own, isHost);
  }
  for (const name of foreign) own.delete(name);
  return own;

  function look(node, into, everyName) {
    if (ts.isTypeElement(node) || ts.isClassElement(node) || ts.isParameterPropertyDeclaration(node, node.parent)) add(into, node.name);
    if (everyName && (ts.isPropertyAccessExpression(node) || ts.isObjectLiteralElement(node) || ts.isBindingElement(node))) add(into, node.propertyName ?? node.name);
    if (!everyName && into === own) lookForKeys(node);
    ts.forEachChild(node, (child) => look(child, into, everyName));
  }

  function lookForKeys(node) {
    const wanted = ts.isExpression(node) ? checker.getContextualType(node) : undefined;
    if (wanted !== undefined && (wanted.flags & (ts.TypeFlags.Object | ts.TypeFlags.UnionOrIntersection)) !== 0) becomes(checker.getTypeAtLocation(node), wanted);
    if (ts.isAsExpression(node)) claimed(node.type);
    if (ts.isElementAccessExpression(node) && !isNumber(checker.getTypeAtLocation(node.argumentExpression))) reserve(checker.getTypeAtLocation(node.expression));
    if (ts.isCallExpression(node) && /^(Object\.(keys|entries|values|fromEntries|assign)|JSON\.stringify)$/.test(node.expression.getText())) node.arguments.map(checker.getTypeAtLocation).forEach(reserve);
    if (ts.isForInStatement(node)) reserve(checker.getTypeAtLocation(node.expression));
  }

  /** A value is taken for one of another type: the keys of which that one may ask by any text, however deep. */
  function becomes(type, wanted) {
    if (type === wanted || seen.has(`${type.id} ${wanted.id}`)) return;
    seen.add(`${type.id} ${wanted.id}`);
    if (wanted.isUnionOrIntersection()) wanted.types.forEach((each) => becomes(type, each));
    else if (checker.getIndexInfoOfType(wanted, ts.IndexKind.String) !== undefined) reserve(type);
    else for (const part of wanted.getProperties()) {
      const own = type.getProperty(part.name);
      if (own !== undefined) becomes(checker.getTypeOfSymbol(own), checker.getTypeOfSymbol(part));
    }
  }
  function claimed(type) {
    if (ts.isTypeElement(type)) add(foreign, type.name);
    if (!ts.isTypeReferenceNode(type)) ts.forEachChild(type, claimed);
  }
  function reserve(type) {
    for (const { name } of checker.getPropertiesOfType(checker.getApparentType(type))) foreign.add(name);
  }
  function isNumber(type) {
    return (type.flags & ts.TypeFlags.NumberLike) !== 0 || (type.isUnion() && type.types.every(isNumber));
  }
};

function add(names, name) {
  if (name && ts.isIdentifier(name)) names.add(name.text);
}
