import { asWorkbookError, isPassing } from './excelErrors';
import type { ExcelHost } from './excelHost';

/** Runs one batch on the workbook. Errors come out as sentences for the user. */
export interface ExcelRun {
  <T>(batch: (context: Excel.RequestContext) => Promise<T>, repeat?: Repeat): Promise<T>;
}

/** `safely`: doing it twice is the same as once, so it is tried again when Excel is busy. `never`: the caller looks first. */
export type Repeat = 'safely' | 'never';

const PAUSES = [200, 600, 1800];

/**
 * Batches with the manners that Excel asks for: a cell being edited is waited for, a busy host is asked again, later
 * each time.
 */
export function excelRun(host: Pick<ExcelHost, 'run' | 'wait'>): ExcelRun {
  return async (batch, repeat = 'safely') => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await host.run({ delayForCellEdit: true }, batch);
      } catch (thrown) {
        const error = asWorkbookError(thrown);
        const pause = PAUSES[tries];
        if (repeat === 'never' || pause === undefined || !isPassing(error)) throw error;
        await host.wait(pause);
      }
    }
  };
}
