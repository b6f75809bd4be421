/**
 * Whether a cell holds nothing. Hosts give a blank as null, '', or 0, and an unticked box as false: it is the same everywhere.
 *
 * @example
 * isBlank(0) // true
 */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined || cell === '' || cell === 0 || cell === false) return true;
  return typeof cell === 'string' && cell.length < 1000 && cell.trim() === '';
}
