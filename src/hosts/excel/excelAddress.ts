/**
 * The address of a range without its sheet.
 *
 * @example
 * cellsPart("'It''s!'!A1:B2") // 'A1:B2'
 */
export function cellsPart(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/**
 * An address as a defined name or a formula gives it: the sheet quoted, every part fixed.
 *
 * @example
 * fixedAddress("L'été", 'A1:J200') // "'L''été'!$A$1:$J$200"
 */
export function fixedAddress(sheet: string, cells: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${cells.replace(/\$/g, '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/**
 * The letters of a column that counts from 1.
 *
 * @example
 * [26, 27, 702, 703].map(columnLetters) // ['Z', 'AA', 'ZZ', 'AAA']
 */
export function columnLetters(column: number): string {
  return (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/**
 * The address of a block of cells; row and column count from 1.
 *
 * @example
 * blockAddress(2, 1, 3, 28) // 'A2:AB4'
 */
export function blockAddress(row: number, column: number, rows: number, columns: number): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
