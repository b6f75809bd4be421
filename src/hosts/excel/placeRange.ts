import type { Place } from '../workbook';

/** Where a place is now, as Excel itself works it out when the batch runs. Fails with a code of `isLost` when it is gone. */
export function placeRange({ workbook }: Excel.RequestContext, { id }: Place): Excel.Range {
  const [kind, key] = splitId(id);
  switch (kind) {
    case 'table':
      return workbook.tables.getItem(key).getRange();
    case 'name':
      return workbook.names.getItem(key).getRange();
    case 'selection': {
      const at = key.lastIndexOf('!');
      return workbook.worksheets.getItem(key.slice(0, at)).getRange(key.slice(at + 1));
    }
    default:
      return workbook.worksheets.getItem(key).getUsedRange(true);
  }
}

/** The kind of an id and what finds the place again. */
export function splitId(id: string): readonly [kind: string, key: string] {
  const colon = id.indexOf(':');
  return [id.slice(0, colon), id.slice(colon + 1)];
}
