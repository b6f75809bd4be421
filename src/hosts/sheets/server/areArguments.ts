import type { ServerCall } from '../bridge';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const whole: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const place: Check = (value) => isRecord(value) && text(value['id']) && text(value['label']);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const cell: Check = (value) =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ||
  (isRecord(value) && (typeof value['day'] === 'number' || text(value['formula'])));
const name: Check = (value) => isRecord(value) && text(value['name']) && ['row', 'column', 'rows', 'columns'].every((key) => whole(value[key]));

const series: Check = (value) => isRecord(value) && text(value['name']) && whole(value['column']) && (value['form'] === 'bar' || value['form'] === 'line');
const chart: Check = (value) =>
  isRecord(value) && ['name', 'title', 'axis'].every((key) => text(value[key])) && ['headerRow', 'rows', 'categories'].every((key) => whole(value[key])) &&
  listOf(series)(value['series']) && isRecord(value['corner']) && whole(value['corner']['row']) && whole(value['corner']['column']);

/** What each call takes, in its order. */
const ARGUMENTS: Readonly<Record<ServerCall, readonly Check[]>> = {
  vigieLocale: [],
  vigiePlaces: [],
  vigieRead: [place, whole, whole],
  vigieDigest: [place],
  vigieOurSheet: [text],
  vigieBeginSheet: [text, text, whole, whole, listOf(name)],
  vigiePutRows: [whole, text, whole, listOf(listOf(cell))],
  vigieFinishSheet: [whole, listOf(name)],
  vigieDrawChart: [text, chart],
  vigieAppendRows: [text, listOf(text), listOf(listOf(cell)), whole],
  vigieNameLedger: [place],
  vigieGoTo: [place, whole, whole],
  vigieReadSettings: [],
  vigieWriteSettings: [text],
};

/** Whether these are arguments of the call, in number and kind. */
export function areArguments(call: ServerCall, given: unknown): given is readonly unknown[] {
  const checks = ARGUMENTS[call];
  return Array.isArray(given) && given.length === checks.length && checks.every((check, at) => check(given[at]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
