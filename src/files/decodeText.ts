/**
 * The text of a file, its encoding found out: a byte order mark (UTF-8, UTF-16), else UTF-8 if it is valid, else
 * Windows-1252, which is what French programs write. Null if it holds zero bytes, which no text has.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = zerosAtStart(bytes);
  if (zeros !== null) return zeros.odd > zeros.even ? new TextDecoder('utf-16le').decode(bytes) : null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.includes(0) ? null : new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 without a mark has a zero in every other byte of plain text; another file has them anywhere. */
function zerosAtStart(bytes: Uint8Array): { readonly odd: number; readonly even: number } | null {
  let odd = 0;
  let even = 0;
  for (let i = 0; i < Math.min(bytes.length, 1000); i += 1) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 1) odd += 1;
    else even += 1;
  }
  return odd + even === 0 ? null : even === 0 ? { odd, even } : { odd: 0, even };
}
