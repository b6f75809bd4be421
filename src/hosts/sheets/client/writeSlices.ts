import type { Place, WrittenCell, WrittenName } from '../../workbook';
import type { WritingSheet } from '../bridge';
import { digestOf } from '../digestOf';
import { again } from './again';
import type { Activity } from './activity';
import { UnansweredError, type Server } from './callServer';

/** Cells in one call: a second or two of Google's time, far below its limit of six minutes. */
const CELLS_AT_ONCE = 20_000;

export interface Written {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly names: readonly WrittenName[];
}

/**
 * Writes whole sheets in slices, with progress. Where a slice fails for good, writing the same content again goes on
 * with that slice; writing a slice twice changes nothing.
 */
export function sliceWriter(server: Server, activity: Activity, wait: (milliseconds: number) => Promise<void>): (written: Written) => Promise<Place> {
  let stopped: { readonly digest: string; readonly sheet: WritingSheet; readonly next: number } | null = null;

  return async ({ name, rows, names }) => {
    const digest = digestOf([[name], ...rows]);
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
    const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
    const resumed = stopped?.digest === digest ? stopped : null;
    stopped = null;
    activity.writing({ sheet: name, done: resumed ? resumed.next / rows.length : 0 });
    try {
      const sheet = resumed?.sheet ?? (await again(() => server.vigieBeginSheet(name, digest, Math.max(rows.length, 1), columns, names), wait));
      for (let from = resumed?.next ?? 0; from < rows.length; from += height) {
        try {
          await again(() => server.vigiePutRows(sheet.sheetId, digest, from, rows.slice(from, from + height)), wait);
        } catch (error) {
          if (error instanceof UnansweredError) stopped = { digest, sheet, next: from };
          throw error;
        }
        activity.writing({ sheet: name, done: Math.min(1, (from + height) / rows.length) });
      }
      await again(() => server.vigieFinishSheet(sheet.sheetId, names), wait);
      return sheet.place;
    } finally {
      activity.writing(null);
    }
  };
}
