/** The least that is worth repeating. */
const PIECE = 5;

/** Every piece of a text that gzip could repeat. */
exports.pieces = function pieces(text) {
  const found = new Set();
  for (let at = 0; at + PIECE <= text.length; at += 1) found.add(text.slice(at, at + PIECE));
  return found;
};
