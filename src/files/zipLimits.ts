/** What an xlsx file may hold; beyond it, it is an attack or a mistake. */
export const ZIP_LIMITS = { bytes: 20_000_000, unpacked: 200_000_000, ratio: 100, entries: 2_000 } as const;

/** What the directory of a zip file says about its content. */
export interface ZipDirectory {
  readonly names: readonly string[];
  readonly packed: number;
  readonly unpacked: number;
  readonly largestRatio: number;
}

/** Reads the directory at the end of a zip file, without unpacking anything; null if it has none that makes sense. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return null;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let packed = 0;
  let unpacked = 0;
  let largestRatio = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const small = view.getUint32(at + 20, true);
    const large = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    packed += small;
    unpacked += large;
    // Small parts compress well without being a bomb.
    if (large > 100_000) largestRatio = Math.max(largestRatio, large / Math.max(1, small));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, packed, unpacked, largestRatio };
}

/** Which limit a zip file passes, as a message shows it; null if none. */
export function passedLimit(size: number, directory: ZipDirectory): string | null {
  if (size > ZIP_LIMITS.bytes) return '20 MB';
  if (directory.names.length > ZIP_LIMITS.entries) return `${ZIP_LIMITS.entries} entries`;
  if (directory.unpacked > ZIP_LIMITS.unpacked) return '200 MB unpacked';
  return directory.largestRatio > ZIP_LIMITS.ratio ? `compression ratio ${ZIP_LIMITS.ratio}` : null;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}
