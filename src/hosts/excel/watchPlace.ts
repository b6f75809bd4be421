import type { Place } from '../workbook';
import { isLost } from './excelErrors';
import { goneError } from './excelMessages';
import type { ExcelHost } from './excelHost';
import type { ExcelRun } from './excelRun';
import { placeRange, splitId } from './placeRange';

/** Typing a row costs one call, not eight. */
const SETTLED = 150;

/**
 * Calls back after somebody changed the table, or anything on the sheet of a place that is no table: the user, or a
 * co-author. Changes that we make ourselves are left out: Excel says so where it can (`triggerSource`), and we know
 * while we write.
 */
export async function watchPlace(host: ExcelHost, run: ExcelRun, place: Place, weWrite: () => boolean, changed: () => void): Promise<() => void> {
  let stopped = false;
  let waiting = false;
  const heard = async (event: object): Promise<void> => {
    if (stopped || waiting || weWrite() || ('triggerSource' in event && event.triggerSource === 'ThisLocalAddin')) return;
    waiting = true;
    await host.wait(SETTLED);
    waiting = false;
    if (!stopped) changed();
  };
  try {
    const handle = await run(async (context) => {
      const [kind, key] = splitId(place.id);
      // The library files handlers under the id of their object, so that must be there first.
      const table = kind === 'table' ? context.workbook.tables.getItem(key).load('id') : null;
      const sheet = table === null ? placeRange(context, place).worksheet.load('id') : null;
      await context.sync();
      const added = table?.onChanged.add(heard) ?? sheet!.onChanged.add(heard);
      await context.sync();
      return added;
    });
    return () => {
      stopped = true;
      // The page may be going away, or the table be gone: then there is nothing left to remove.
      void removed(host, handle).catch(() => undefined);
    };
  } catch (error) {
    throw isLost(error) ? goneError(place.label) : error;
  }
}

/** A handler is taken away in the context in which it was added. */
async function removed(host: ExcelHost, handle: OfficeExtension.EventHandlerResult<Excel.TableChangedEventArgs> | OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> {
  await host.run(handle.context as Excel.RequestContext, async (context) => {
    handle.remove();
    await context.sync();
  });
}
