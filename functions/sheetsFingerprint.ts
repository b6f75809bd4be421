/**
 * A short name for numbers and arrays of numbers, equal for equal content: 128 bits, so that two different contents
 * practically never share one. It is no secret and hides nothing.
 *
 * @example
 * fingerprint([1, Float64Array.of(2, 3)]) === fingerprint([1, Float64Array.of(2, 3)]) // true
 */
export function fingerprint(parts: readonly (number | ArrayLike<number>)[]): string {
  const bytes = new DataView(new ArrayBuffer(8));
  let [a, b, c, d] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  const add = (value: number): void => {
    bytes.setFloat64(0, value);
    const [high, low] = [bytes.getInt32(0), bytes.getInt32(4)];
    a = Math.imul((a ^ high) + d, 0xcc9e2d51);
    b = Math.imul((b ^ low) + a, 0x1b873593);
    c = Math.imul(((c << 15) | (c >>> 17)) ^ a, 0xe6546b64 | 1) + high;
    d = Math.imul(((d << 13) | (d >>> 19)) ^ b, 0x52dce729) + low;
    a ^= a >>> 15;
    b ^= b >>> 13;
  };
  for (const part of parts) {
    if (typeof part === 'number') {
      add(1);
      add(part);
    } else {
      add(2);
      add(part.length);
      for (let at = 0; at < part.length; at += 1) add(part[at]!);
    }
  }
  for (let round = 0; round < 4; round += 1) add(round);
  return [a, b, c, d].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
