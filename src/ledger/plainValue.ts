/** What a cell holds once the host's wrapping is taken off. `Blank` is null; an error cell says which error. */
export type PlainValue = number | string | boolean | null | ErrorCell | Date;

/** A cell whose formula failed, such as `#N/A`. */
export class ErrorCell {
  constructor(readonly text: string) {}
}

/**
 * The value of a cell as hosts give it, unwrapped: data-type objects by their `basicValue`, dates of another realm as
 * dates, error cells as `ErrorCell` whether they come as objects or as text, undefined as null. It never throws.
 *
 * @example
 * plainValue({ type: 'Double', basicValue: 45292 }) // 45292
 */
export function plainValue(cell: unknown): PlainValue {
  switch (typeof cell) {
    case 'string':
      return cell.charCodeAt(0) === 35 && isErrorText(cell) ? new ErrorCell(cell) : cell;
    case 'number':
      return Number.isFinite(cell) ? cell : new ErrorCell('#NUM!');
    case 'boolean':
      return cell;
    case 'bigint':
      return Number(cell);
    case 'object':
      return cell === null ? null : unwrapped(cell);
    case 'undefined':
      return null;
    case 'function':
    case 'symbol':
      return new ErrorCell('#VALUE!');
  }
}

/** Whether the cell is a date object, also one that another realm made. */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';
}

function unwrapped(cell: object): PlainValue {
  try {
    if (isDate(cell)) return cell;
    const { type, basicValue, code } = cell as { type?: unknown; basicValue?: unknown; code?: unknown };
    if (type === 'Error' || basicValue === undefined) {
      const text = typeof basicValue === 'string' ? basicValue : code;
      return new ErrorCell(typeof text === 'string' ? text : '#VALUE!');
    }
    return typeof basicValue === 'object' ? new ErrorCell('#VALUE!') : plainValue(basicValue);
  } catch {
    return new ErrorCell('#VALUE!');
  }
}

/**
 * Whether the text is one of the error values of spreadsheets. Anything of this shape is one: hosts add new ones.
 *
 * @example
 * isErrorText('#N/A') // true
 */
export function isErrorText(text: string): boolean {
  return text.length <= 20 && /^#(N\/A|[A-Z][A-Z0-9_/]*[!?]|GETTING_DATA)\s*$/.test(text);
}
