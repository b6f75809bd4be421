const { gzipSync } = require('node:zlib');
const { pieces } = require('./pieces.js');

/** So many places are tried for each function: the first few bring nearly all, and a build should not take long. */
const PLACES = 6;
/** In a second round each finds what the moves of the others made of its places; a third brings next to nothing. */
const ROUNDS = 2;

/**
 * Statements and functions of a scope in an order that gzip packs smaller: each function is tried after the few texts that
 * it resembles most, and stays where the whole gets lighter. What likeness alone cannot know is how far back gzip looks
 * and what it has repeated already.
 *
 * @param others texts that keep their order
 */
exports.triedPlaces = function triedPlaces(others, functions) {
  let order = [...others, ...functions].map((text) => ({ text, pieces: pieces(text) }));
  const placed = order.slice();
  const owners = new Map();
  for (const own of placed) for (const piece of own.pieces) owners.set(piece, (owners.get(piece) ?? 0) + 1);
  let least = weight(order);
  const turns = Array.from({ length: ROUNDS }, () => placed.slice(others.length)).flat();
  for (const moved of turns) {
    for (const alike of mostAlike(moved, placed, owners)) {
      const rest = order.filter((one) => one !== moved);
      const at = rest.indexOf(alike) + 1;
      const tried = [...rest.slice(0, at), moved, ...rest.slice(at)];
      const weighs = weight(tried);
      if (weighs < least) [order, least] = [tried, weighs];
    }
  }
  return order.map(({ text }) => text);
};

function mostAlike(moved, placed, owners) {
  const likeness = (other) => [...moved.pieces].reduce((sum, piece) => sum + (other.pieces.has(piece) ? 1 / owners.get(piece) : 0), 0) / Math.sqrt(other.pieces.size + 1);
  return placed.filter((one) => one !== moved).map((one) => [likeness(one), one]).sort(([one], [other]) => other - one).slice(0, PLACES).map(([, one]) => one);
}

function weight(order) {
  return gzipSync(order.map(({ text }) => text).join(''), { level: 9 }).length;
}
