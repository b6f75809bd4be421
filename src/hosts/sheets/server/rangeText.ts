/**
 * A rectangle in A1 notation; row and column are 1-based.
 *
 * @example
 * rangeText(1, 1, 4, 28) // 'A1:AB4'
 */
export function rangeText(row: number, column: number, rows: number, columns: number): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + Math.max(columns, 1) - 1)}${row + Math.max(rows, 1) - 1}`;
}

/**
 * A sheet's name as a formula takes it.
 *
 * @example
 * quotedSheet('Chiffre d\'affaires') // "'Chiffre d''affaires'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function columnLetters(column: number): string {
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column);
}
