/** One cell as Google Sheets gives it; `isDay` says that its format is a date's. */
export function cellInSheets(cell: unknown, isDay: boolean, date: (serial: number) => Date): unknown {
  if (cell === null || cell === undefined) return '';
  return isDay && typeof cell === 'number' && cell > 0 ? date(cell) : cell;
}
