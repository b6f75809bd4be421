/** An amount as written, before the column decides which sign is the decimal one. */
export interface AmountText {
  /** How many digits it has; 0 means that it is no amount. */
  readonly digits: number;
  /** The value, or, where one separator could be either, the value with it as a thousands separator. */
  readonly value: number;
  /** The decimal separator that the writing proves; null if it has none; 'either' if it cannot tell. */
  readonly decimal: '.' | ',' | 'either' | null;
  /** For 'either': the separator, and the value with it as the decimal one. */
  readonly separator: '.' | ',' | null;
  readonly asDecimal: number;
  /** The currency sign or ISO code beside the digits; '' if none. */
  readonly currency: string;
}

/** No amount is written with more characters. */
const LONGEST_AMOUNT = 60;

/**
 * Reads a text as an amount: `1 234,56 €`, `1.234,56`, `(120.00)`, `-120`, `120-`, `$13.50`, `EUR 1'234.50`, with any
 * kind of space. `1.234` alone is 'either': 1234 or 1.234.
 *
 * @returns null if the text is no amount
 * @example
 * readAmountText('(1 234,56 €)')?.value // -1234.56
 */
export function readAmountText(text: string): AmountText | null {
  if (text.length > LONGEST_AMOUNT) return null;
  const parts = WHOLE.exec(text.replace(SPACES, ''));
  if (parts === null) return null;
  const [, open, signBefore, before, signInside, digits, after, signAfter, close] = parts;
  if ((open === undefined) !== (close === undefined)) return null;
  const signs = [signBefore, signInside, signAfter].filter((sign) => sign !== undefined && sign !== '');
  if (signs.length > 1) return null;
  const currency = currencyOf(before ?? '') || currencyOf(after ?? '');
  const number = readDigits(digits!);
  if (number === null) return null;
  const negative = (signs.length === 1 && signs[0] !== '+') !== (open !== undefined && signs.length === 0);
  return negative
    ? { ...number, value: -number.value, asDecimal: -number.asDecimal, currency }
    : { ...number, currency };
}

const SPACES = /[\s\u00a0\u202f]+/g;
const WHOLE = /^(\()?([-+−–])?([€$£¥₤₣]|(?:US|CA|AU|C|A)\$|[A-Za-z]{3}|[Ff]r\.?|F|kr)?([-+−–])?([\d.,'’]+)([€$£¥₤₣]|[Ee]uros?|EUROS?|[A-Za-z]{3}|[Ff]r\.?|F|kr)?([-−–])?(\))?$/;
const SIGN_CODES: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'], ['£', 'GBP'], ['EURO', 'EUR'], ['EUROS', 'EUR'], ['E', 'EUR'], ['FR.', 'CHF'], ['SFR', 'CHF'], ['US$', 'USD'],
]);

/** The currency that a sign or code beside an amount, or in a currency column, stands for: an ISO code where it is certain. */
export function currencyOf(written: string): string {
  const upper = written.trim().toUpperCase();
  return SIGN_CODES.get(upper) ?? upper.slice(0, 12);
}

function readDigits(written: string): Omit<AmountText, 'currency'> | null {
  const text = written.replace(/['’]/g, '');
  const digits = text.replace(/[.,]/g, '').length;
  if (digits === 0) return null;
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  const decided = (decimal: '.' | ',' | null): Omit<AmountText, 'currency'> | null => {
    const value = valueWith(text, decimal);
    return value === null ? null : { digits, value, decimal: decimal ?? impliedDecimal(dots, commas), separator: null, asDecimal: value };
  };
  if (dots > 0 && commas > 0) return decided(text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',');
  if (dots + commas === 0 || dots > 1 || commas > 1) return decided(null);
  const separator = dots === 1 ? '.' : ',';
  const [whole, rest] = text.split(separator) as [string, string];
  if (rest.length !== 3 || whole.length === 0 || whole.length > 3 || whole.startsWith('0') || /['’]/.test(written)) return decided(separator);
  return { digits, value: Number(whole + rest), decimal: 'either', separator, asDecimal: Number(`${whole}.${rest}`) };
}

/** Several points can only be thousands, so that the decimal sign is the comma, and the other way round. */
function impliedDecimal(dots: number, commas: number): '.' | ',' | null {
  return dots > 1 ? ',' : commas > 1 ? '.' : null;
}

function valueWith(text: string, decimal: '.' | ',' | null): number | null {
  const at = decimal === null ? -1 : text.lastIndexOf(decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  if (decimal !== null && whole.includes(decimal)) return null;
  const groups = whole.split(/[.,]/);
  if (groups.length > 1 && (groups[0]!.length === 0 || groups[0]!.length > 3 || groups.slice(1).some((group) => group.length !== 3))) return null;
  const value = Number(`${groups.join('') || '0'}.${at < 0 ? '0' : text.slice(at + 1) || '0'}`);
  return Number.isFinite(value) ? value : null;
}
