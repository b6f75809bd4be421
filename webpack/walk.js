/** Looks at every node of a parsed script. */
exports.walk = function walk(node, look) {
  look(node);
  for (const value of Object.values(node)) {
    for (const part of Array.isArray(value) ? value : [value]) if (typeof part?.type === 'string') walk(part, look);
  }
};

/** The script with other text in place of some of its nodes, none of which lies within another. */
exports.edited = function edited(code, edits) {
  for (const [{ start, end }, instead] of [...edits].sort(([a], [b]) => b.start - a.start)) code = code.slice(0, start) + instead + code.slice(end);
  return code;
};
