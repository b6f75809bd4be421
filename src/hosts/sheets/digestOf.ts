/**
 * A short sum of the content of a range: another content gives another sum but for a chance of one in billions.
 *
 * @example
 * digestOf([['a', 1]]) === digestOf([['a', 2]]) // false
 */
export function digestOf(rows: readonly (readonly unknown[])[]): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (const row of rows) {
    const text = JSON.stringify(row);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b) + a;
    }
  }
  return `${rows.length}.${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
