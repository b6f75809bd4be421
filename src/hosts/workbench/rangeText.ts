/** A rectangle on a sheet of the workbench; row and column count from 0, the ends are included. */
export interface SheetRange {
  readonly sheet: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/**
 * The range as formulas name it, with absolute addresses.
 *
 * @example
 * rangeText({ sheet: "L'été", startRow: 0, startColumn: 0, endRow: 9, endColumn: 27 }) // "'L''été'!$A$1:$AB$10"
 */
export function rangeText({ sheet, startRow, startColumn, endRow, endColumn }: SheetRange): string {
  return `${quotedSheet(sheet)}!$${columnLetters(startColumn)}$${startRow + 1}:$${columnLetters(endColumn)}$${endRow + 1}`;
}

/**
 * The range that a text such as `Sheet1!$A$1:$C$9` names; null for anything else (a formula, a constant, a column).
 *
 * @example
 * parseRange("'L''été'!$A$1:$AB$10")?.endColumn // 27
 */
export function parseRange(text: string): SheetRange | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (found === null) return null;
  const [, quoted, plain, left, top, right, bottom] = found;
  const startRow = Number(top) - 1;
  const startColumn = columnIndex(left!);
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain!,
    startRow, startColumn,
    endRow: bottom === undefined ? startRow : Number(bottom) - 1,
    endColumn: right === undefined ? startColumn : columnIndex(right),
  };
}

/** A sheet's name as formulas need it. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/**
 * The letters of a column counted from 0.
 *
 * @example
 * columnLetters(27) // 'AB'
 */
export function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
