/**
 * Invoice numbers as one cell. Each ends with a semicolon, so that no spreadsheet takes `0012` for the number 12; a
 * semicolon or backslash inside a number is escaped.
 *
 * @example
 * joinNumbers(['0012', 'F;3']) // '0012; F\\;3;'
 */
export function joinNumbers(numbers: readonly string[]): string {
  return numbers.map((number) => `${number.trim().replace(/[\\;]/g, (sign) => `\\${sign}`)};`).join(' ');
}

/**
 * The invoice numbers of one cell; a last one without its semicolon counts, so that users may type them.
 *
 * @example
 * splitNumbers('0012; F\\;3;') // ['0012', 'F;3']
 * splitNumbers('A1; A2') // ['A1', 'A2']
 */
export function splitNumbers(text: string): string[] {
  const found: string[] = [];
  let current = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\' && at + 1 < text.length) {
      at += 1;
      current += text.charAt(at);
    } else if (sign === ';') {
      found.push(current.trim());
      current = '';
    } else current += sign;
  }
  found.push(current.trim());
  return found.filter((number) => number !== '');
}
