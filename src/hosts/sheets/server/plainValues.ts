import { isDate } from '../../../ledger/plainValue';
import { serialReader } from './calendar';
import type { Range, Services } from './services';

/** The values of a range with days as serial numbers, which is how they cross the bridge: it fails on a Date. */
export function plainValues(services: Services, range: Range): unknown[][] {
  const serial = serialReader({ ...services, spreadsheetZone: () => services.spreadsheet().getSpreadsheetTimeZone() });
  return range.getValues().map((row) => row.map((cell) => (isDate(cell) ? serial(cell) : cell)));
}
