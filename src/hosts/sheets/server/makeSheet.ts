import { markAsOurs } from './places';
import type { Sheet, Spreadsheet } from './services';

/** A new sheet of ours after the others; the user stays where they are. */
export function makeSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  markAsOurs(sheet);
  spreadsheet.setActiveSheet(active);
  return sheet;
}
