import type { Place } from '../../src/hosts/workbook';

/** A place as the lists name it: a name or a table with the sheet it is on, which tells two of them apart. */
export function placeLabel({ label, sheet }: Place): string {
  return label === sheet ? label : `${label} · ${sheet}`;
}
