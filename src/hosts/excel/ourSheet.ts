/** A hidden name of the sheet itself says that we made it: it goes with the sheet when that is renamed, saved or sent. */
export const OUR_MARK = 'VigieSheet';

/** Marks a sheet that we just made as ours, which allows us to replace its content later. */
export function markAsOurs(sheet: Excel.Worksheet): void {
  sheet.names.add(OUR_MARK, sheet.getRange('A1')).visible = false;
}

/** The mark of a sheet; `isNullObject` after the sync when it is a sheet of the user's. */
export function ourMark(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(OUR_MARK).load('name');
}
