/** Numbers that JSON has no form for. */
const SPECIAL: ReadonlyMap<unknown, number> = new Map([['NaN', NaN], ['Infinity', Infinity], ['-Infinity', -Infinity], ['-0', -0]]);
type Numbers = Float64Array | Float32Array | Int32Array | Uint8Array | Uint16Array;
const KINDS: ReadonlyMap<string, (values: readonly number[]) => Numbers> = new Map<string, (values: readonly number[]) => Numbers>([
  ['f64', (values) => Float64Array.from(values)],
  ['f32', (values) => Float32Array.from(values)],
  ['i32', (values) => Int32Array.from(values)],
  ['u8', (values) => Uint8Array.from(values)],
  ['u16', (values) => Uint16Array.from(values)],
]);

/**
 * Plain data with arrays of numbers as text, to the last bit: what `parameterValue` gives back computes the same results.
 * Null for data of any other kind (a function, a Map, an object whose one name is a mark of this text such as f64), which a
 * cache must then not keep.
 *
 * @example
 * parameterText({ a: Float64Array.of(0.1, 2) }) // '{"a":{"f64":[0.1,2]}}'
 */
export function parameterText(value: unknown): string | null {
  try {
    return JSON.stringify(plain(value));
  } catch {
    return null;
  }
}

/**
 * The data that `parameterText` wrote.
 *
 * @example
 * parameterValue('{"a":{"special":"-Infinity"}}') // { a: -Infinity }
 */
export function parameterValue(text: string): unknown {
  return revived(JSON.parse(text));
}

function plain(value: unknown): unknown {
  if (typeof value === 'number') return numberForm(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') throw new TypeError(`cannot keep a ${typeof value}`);
  const kind = kindOf(value);
  if (kind !== null) return { [kind]: Array.from(value as Numbers, numberForm) };
  if (Object.prototype.toString.call(value) !== '[object Object]') throw new TypeError('cannot keep this object');
  const entries = Object.entries(value);
  if (entries.length === 1 && isMark(entries[0]![0])) throw new TypeError('a name that stands for numbers');
  return Object.fromEntries(entries.map(([key, part]) => [key, plain(part)]));
}

function isMark(name: string): boolean {
  return name === 'special' || KINDS.has(name);
}

function numberForm(value: number): unknown {
  return Number.isFinite(value) && !Object.is(value, -0) ? value : { special: Object.is(value, -0) ? '-0' : String(value) };
}

function kindOf(value: object): string | null {
  switch (Object.prototype.toString.call(value)) {
    case '[object Float64Array]': return 'f64';
    case '[object Float32Array]': return 'f32';
    case '[object Int32Array]': return 'i32';
    case '[object Uint8Array]': return 'u8';
    case '[object Uint16Array]': return 'u16';
    default: return null;
  }
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  const [key, part] = entries[0] ?? ['', null];
  if (entries.length === 1 && key === 'special') return SPECIAL.get(part);
  const kind = entries.length === 1 ? KINDS.get(key) : undefined;
  if (kind) return kind((part as unknown[]).map((each) => revived(each) as number));
  return Object.fromEntries(entries.map(([name, each]) => [name, revived(each)]));
}
