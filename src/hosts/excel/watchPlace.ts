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
 * co-author. Changes that we make ourselves are left out.
 */
export async function watchPlace(host: ExcelHost, run: ExcelRun, place: Place, weWrite: () => boolean, changed: () => void): Promise<() => void> {
  let stopped = false;
  let waiting = false;
  const heard = async (event: Change): Promise<void> => {
    if (waiting || isOurs(event, weWrite)) return;
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

type Change = Pick<Excel.TableChangedEventArgs | Excel.WorksheetChangedEventArgs, 'source'> & { readonly triggerSource?: string | undefined };

/** Excel says who made a change from ExcelApi 1.14 on. Before, what is changed here while we write counts as ours. */
function isOurs({ source, triggerSource }: Change, weWrite: () => boolean): boolean {
  return triggerSource === undefined ? source === 'Local' && weWrite() : triggerSource === 'ThisLocalAddin';
}

/** A handler is taken away in the context in which it was added. */
async function removed(host: ExcelHost, handle: OfficeExtension.EventHandlerResult<Excel.TableChangedEventArgs> | OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> {
  await host.run(handle.context as Excel.RequestContext, async (context) => {
    handle.remove();
    await context.sync();
  });
}
