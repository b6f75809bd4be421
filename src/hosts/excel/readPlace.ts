import type { Cells } from '../../ledger/cells';
import type { Place, Progress } from '../workbook';
import { isLost, isTooMuch } from './excelErrors';
import { changingError, goneError } from './excelMessages';
import type { ExcelRun } from './excelRun';
import { placeRange } from './placeRange';

/** What a slice should weigh, in bytes of JSON; Excel on the web refuses above 5 MB, we stay under 4. */
const SLICE_BYTES = 1_500_000;
const FIRST_CELLS = 20_000;
/** How often a table that changes under our eyes is read from its top again. */
const ATTEMPTS = 3;

interface Shape {
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The values of a place, in slices, each a request of its own: what a user does meanwhile gets through, and a slice that
 * failed is asked for again alone. When the place grew, shrank or moved between two slices, it is read from the top,
 * so that no row is lost and none comes twice.
 */
export async function readPlace(run: ExcelRun, place: Place, progress?: Progress): Promise<Cells> {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const cells = await readOnce(run, place, progress);
      if (cells !== null) return cells;
    }
  } catch (error) {
    throw isLost(error) ? goneError(place.label) : error;
  }
  throw changingError(place.label);
}

async function readOnce(run: ExcelRun, place: Place, progress: Progress | undefined): Promise<Cells | null> {
  const shape = await run(async (context) => shapeNow(context, placeRange(context, place)));
  const cells: unknown[][] = [];
  let size = Math.max(1, Math.min(shape.rows, Math.floor(FIRST_CELLS / shape.columns)));
  while (cells.length < shape.rows) {
    const from = cells.length;
    const count = Math.min(size, shape.rows - from);
    let slice: { readonly shape: Shape; readonly values: readonly (readonly unknown[])[] };
    try {
      slice = await run(async (context) => {
        const whole = placeRange(context, place);
        const part = whole.getCell(from, 0).getResizedRange(count - 1, shape.columns - 1).load('values');
        const now = await shapeNow(context, whole);
        return { shape: now, values: part.values };
      });
    } catch (error) {
      if (!isTooMuch(error) || count === 1) throw error;
      size = Math.floor(count / 2);
      continue;
    }
    if (!sameShape(shape, slice.shape)) return null;
    for (const row of slice.values) cells.push(row as unknown[]);
    size = Math.max(1, Math.min(4 * count, Math.floor((SLICE_BYTES * count) / jsonBytes(slice.values))));
    progress?.(Math.min(1, cells.length / shape.rows));
  }
  return cells;
}

async function shapeNow(context: Excel.RequestContext, range: Excel.Range): Promise<Shape> {
  range.load('address,rowCount,columnCount');
  await context.sync();
  return { address: range.address, rows: range.rowCount, columns: range.columnCount };
}

function sameShape(a: Shape, b: Shape): boolean {
  return a.address === b.address && a.rows === b.rows && a.columns === b.columns;
}

/** About what the values weigh in a message: exact enough to choose the next slice. */
function jsonBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of rows) {
    bytes += 3;
    for (const cell of row) bytes += typeof cell === 'string' ? 2 * cell.length + 3 : 14;
  }
  return bytes;
}
