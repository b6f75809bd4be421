/**
 * The form under which names are compared: outer spaces cut, inner spaces single, case and accents folded.
 * Two names are the same client exactly when their folded forms are equal. The cost is linear in the length.
 *
 * @example
 * foldName('  Établissements   LEFÈVRE ') // 'etablissements lefevre'
 */
export function foldName(name: string): string {
  const spaced = /\s\s|[\t-\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/.test(name) ? name.replace(/\s+/g, ' ') : name;
  const lower = spaced.trim().toLowerCase();
  return NOT_PLAIN.test(lower) ? unaccented(lower) : lower;
}

const NOT_PLAIN = /[^\x00-\x7f]/;

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
