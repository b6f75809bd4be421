/**
 * The form under which names are compared: outer spaces cut, inner spaces single, case and accents folded.
 * Two names are the same client exactly when their folded forms are equal. The cost is linear in the length.
 *
 * @example
 * foldName('  Établissements   LEFÈVRE ') // 'etablissements lefevre'
 */
export function foldName(name: string): string {
  if (name.length > LONGEST_NAME) return foldName(name.slice(0, LONGEST_NAME)) + name.slice(LONGEST_NAME);
  const form = formOf(name);
  if (form === FOLDED) return name;
  if (form === CAPITALS) return name.toLowerCase();
  const lower = name.replace(/\s+/g, ' ').trim().toLowerCase();
  return NOT_PLAIN.test(lower) ? unaccented(lower) : lower;
}

/** Beyond it a text is no name: the rest is compared as it is, so that a cell of a million characters costs little. */
const LONGEST_NAME = 1000;

const FOLDED = 0, CAPITALS = 1, OTHER = 2;
const NOT_PLAIN = /[^\x20-\x7e]/;

/** Most names are plain letters and single spaces: then nothing, or only the capitals, have to be folded. */
function formOf(name: string): number {
  let last = 32;
  let form = FOLDED;
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    if (code < 32 || code > 126 || (code === 32 && last === 32)) return OTHER;
    if (code >= 65 && code <= 90) form = CAPITALS;
    last = code;
  }
  return last === 32 && name.length > 0 ? OTHER : form;
}

function unaccented(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐-―]/g, '-')
    .toLowerCase();
}
