import type { SerialDay } from '../base/serialDay';
import { readAmountText } from './amountText';
import type { ClientField } from './clientHeaders';
import type { ClientRecord, ExternalScore } from './clientRecord';
import { writtenText } from './clipped';
import { UNDECIDED } from './dayCode';
import { readDateNumber, readDateText, undecidedDay, civilDay } from './dateText';
import { yesCode, YesCode } from './documentWords';
import { foldName } from './foldName';
import { LedgerIssue } from './ledgerIssue';
import type { Options } from './options';
import { isDate, plainValue } from './plainValue';
import { readTerms } from './termsText';

/** Reads one row of a Clients table. What is not understood is reported and stays unknown. */
export function clientRecord(
  row: readonly unknown[], rowNumber: number, columns: ReadonlyMap<ClientField, number>, options: Options, issues: LedgerIssue[],
): ClientRecord {
  const text = (field: ClientField): string | null => {
    const column = columns.get(field);
    const written = column === undefined ? '' : writtenText(row[column]);
    return written === '' ? null : written.slice(0, 500);
  };
  const understood = <T>(field: ClientField, read: (written: string, cell: unknown) => T | null): T | null => {
    const written = text(field);
    if (written === null) return null;
    const column = columns.get(field)!;
    const value = read(written, row[column]);
    if (value === null) issues.push(new LedgerIssue(rowNumber, column + 1, 'optional-unreadable', row[column], field));
    return value;
  };
  const day = (field: ClientField): SerialDay | null => understood(field, (_, cell) => dayOf(cell, options));
  const insolvency = text('insolvency');
  const isInsolvent = insolvency !== null && yesCode(insolvency) === YesCode.yes;
  return {
    name: text('name')!,
    code: text('code'),
    kind: understood('kind', (written) => kindOf(written)),
    sector: text('sector'), contact: text('contact'), email: text('email'), phone: text('phone'), address: text('address'),
    language: understood('language', (written) => languageOf(written)),
    terms: understood('terms', (written) => readTerms(written)),
    creditLimit: understood('creditLimit', (written) => moneyOf(written, options)),
    doNotContact: yesCode(text('doNotContact') ?? '') === YesCode.yes,
    externalScore: externalScore(understood('score', (written) => moneyOf(written, options)), text('scale'), text('scoreSource'), day('scoreDay')),
    insolvency: isInsolvent ? { day: day('insolvencyDay') ?? dayIn(insolvency, options), text: insolvency } : null,
    row: rowNumber,
  };
}

function dayOf(cell: unknown, options: Options): SerialDay | null {
  const value = plainValue(cell);
  if (isDate(value)) return positive(civilDay(value.getFullYear(), value.getMonth() + 1, value.getDate()));
  if (typeof value === 'number') return positive(readDateNumber(value));
  return typeof value === 'string' ? dayIn(value, options) : null;
}

/** A date written as text; one whose day and month cannot be told apart needs the option. */
function dayIn(written: string, options: Options): SerialDay | null {
  const code = readDateText(written);
  if (code < UNDECIDED) return positive(code);
  const { first, second, year } = undecidedDay(code);
  if (first > 12 || options.dateOrder === 'dmy') return positive(civilDay(year, second, first));
  return second > 12 || options.dateOrder === 'mdy' ? positive(civilDay(year, first, second)) : null;
}

function positive(code: number): SerialDay | null {
  return code > 0 ? code : null;
}

function moneyOf(written: string, options: Options): number | null {
  const amount = readAmountText(written);
  if (amount === null) return null;
  if (amount.decimal !== 'either') return amount.value;
  // A limit or a score has no three decimals: "10.000" is ten thousand unless the option says that the sign is decimal.
  return options.decimal === amount.separator ? amount.asDecimal : amount.value;
}

function kindOf(written: string): ClientRecord['kind'] {
  const word = foldName(written.slice(0, 80));
  if (/\b(particulier|personne physique|physique|natural|consumer|consommateur|individual|person|ei|entrepreneur individuel|auto-?entrepreneur|micro-?entrepreneur|sole trader)\b/.test(word)) return 'person';
  if (/\b(public|publique|collectivite|mairie|commune|etat|administration|hopital|hospital|government|council|school district)\b/.test(word)) return 'publicBody';
  return /\b(entreprise|societe|professionnel|business|company|b2b|legal|morale|sarl|sas|sasu|sa|eurl|sci|snc|association|ltd|gmbh|llc|inc)\b/.test(word) ? 'business' : null;
}

function languageOf(written: string): ClientRecord['language'] {
  const word = foldName(written.slice(0, 40));
  return /^(fr|fra|francais|french|fr-.*)$/.test(word) ? 'fr' : /^(en|eng|anglais|english|en-.*)$/.test(word) ? 'en' : null;
}

/** Scales of agencies, best first. */
const SCALES: readonly (readonly [RegExp, number, number])[] = [
  [/creditsafe/, 100, 1], [/coface/, 10, 0], [/allianz|euler/, 1, 10], [/atradius/, 1, 100], [/paydex|dun|bradstreet/, 100, 0], [/banque de france/, 1, 8],
];

/** The scale is two numbers, the best first ("100-0"), or the name of a known agency, in the scale or the source. */
function externalScore(value: number | null, scale: string | null, source: string | null, day: SerialDay | null): ExternalScore | null {
  if (value === null) return null;
  const numbers = /^\D*(\d{1,4})\D+(\d{1,4})\D*$/.exec((scale ?? '').slice(0, 60));
  if (numbers !== null) return { value, best: Number(numbers[1]), worst: Number(numbers[2]), source, day };
  const agency = SCALES.find(([name]) => name.test(foldName(`${(scale ?? '').slice(0, 60)} ${(source ?? '').slice(0, 60)}`)));
  return { value, best: agency?.[1] ?? null, worst: agency?.[2] ?? null, source, day };
}
