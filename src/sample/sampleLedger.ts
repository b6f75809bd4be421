import { toCivilDay, type SerialDay } from '../base/serialDay';
import type { Language, Text } from '../base/text';
import { FIELD_NAMES } from '../ledger/field';
import type { Field } from '../ledger/issue';
import type { SampleCell, SampleRows } from './sampleCell';
import { sampleDocuments, type SampleInvoice } from './sampleDocuments';
import { seededRandom } from './seededRandom';
import { termsWords } from './termsWords';

const COLUMNS = [
  'client', 'invoice', 'type', 'issued', 'terms', 'due', 'amount', 'currency', 'paidOn', 'paidAmount', 'disputed', 'promisedOn', 'hold', 'holdUntil', 'reminders',
] as const satisfies readonly Field[];

type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], SampleCell>>>;

const INVOICE: Text = { fr: 'Facture', en: 'Invoice' };
const CREDIT_NOTE: Text = { fr: 'Avoir', en: 'Credit note' };
const PAYMENT: Text = { fr: 'Règlement', en: 'Payment' };
const YES: Text = { fr: 'oui', en: 'yes' };
const HOLD_REASONS: readonly Text[] = [
  { fr: 'Litige qualité en cours', en: 'Quality claim under way' },
  { fr: 'Échéancier accordé', en: 'Instalments agreed' },
  { fr: 'Voir avec le commercial avant relance', en: 'Ask sales before chasing' },
];

/**
 * The ledger of an invented company: three years, about 1,500 invoices to some 60 French clients of every kind of payer,
 * with credit notes, part payments, promises, disputes and invoices on hold. A header row, then one row per document by
 * day. What happened after the last day is not in it.
 *
 * @param endingAt the last day of the ledger
 * @param language of headers and words; names stay French
 * @param seed another number, another past
 */
export function sampleLedger(endingAt: SerialDay, language: Language, seed = 1): SampleRows {
  const random = seededRandom(seed + 77);
  let held = 0;
  const rows: { readonly day: SerialDay; readonly row: Row }[] = [];
  const numbers = new Map<number, number>();
  for (const invoice of sampleDocuments(endingAt, seed)) {
    const number = nextNumber(invoice.issued, numbers);
    const open = invoice.payments.every((payment) => payment.day > endingAt) && !settledByCredit(invoice, endingAt);
    const holds = open && invoice.due < endingAt && (invoice.disputed || random.next() < 0.06) && held < HOLD_REASONS.length;
    rows.push({ day: invoice.issued, row: { ...invoiceRow(invoice, number, endingAt, language), ...standing(invoice, open, endingAt, language, random), ...(holds ? holdCells(held, endingAt, language) : {}) } });
    if (holds) held += 1;
    rows.push(...laterRows(invoice, number, endingAt, language));
  }
  rows.sort((a, b) => a.day - b.day);
  return [COLUMNS.map((field) => FIELD_NAMES[field][language]), ...rows.map(({ row }) => COLUMNS.map((field) => row[field] ?? null))];
}

function invoiceRow(invoice: SampleInvoice, number: string, endingAt: SerialDay, language: Language): Row {
  const { client, issued, due, amount } = invoice;
  const made = invoice.payments.filter((payment) => payment.day <= endingAt);
  const last = made[made.length - 1];
  return {
    client: client.name, invoice: number, type: INVOICE[language], issued: { day: issued }, terms: termsWords(client.terms, language), due: { day: due },
    amount: amount / 100, currency: 'EUR', paidOn: last === undefined ? null : { day: last.day },
    paidAmount: last === undefined ? null : made.reduce((sum, payment) => sum + payment.amount, 0) / 100,
  };
}

/** What the company notes beside an invoice: a dispute, a promise, how often it was chased. */
function standing(invoice: SampleInvoice, open: boolean, endingAt: SerialDay, language: Language, random: SeededRandomNext): Row {
  const overdue = (open ? endingAt : Math.min(endingAt, invoice.payments[0]?.day ?? endingAt)) - invoice.due;
  const promised = open && overdue > 15 && random.next() < 0.35 ? { day: endingAt + random.whole(-9, 14) } : null;
  return {
    disputed: invoice.disputed && open ? YES[language] : null,
    promisedOn: promised,
    reminders: overdue > 10 ? Math.min(4, Math.floor((overdue + 8) / 18)) : null,
  };
}

function holdCells(held: number, endingAt: SerialDay, language: Language): Row {
  return { hold: HOLD_REASONS[held]![language], holdUntil: held === 0 ? null : { day: endingAt + 12 * held } };
}

/**
 * Credit notes stand in rows of their own, under the number of the invoice; so do the payments of an invoice paid in
 * parts, whose own row then shows their sum.
 */
function laterRows(invoice: SampleInvoice, number: string, endingAt: SerialDay, language: Language): { readonly day: SerialDay; readonly row: Row }[] {
  const { client, creditNote, payments } = invoice;
  const row = (type: Text, day: SerialDay, amount: number): { readonly day: SerialDay; readonly row: Row } =>
    ({ day, row: { client: client.name, invoice: number, type: type[language], issued: { day }, amount: amount / 100, currency: 'EUR' } });
  const found: { readonly day: SerialDay; readonly row: Row }[] = [];
  if (creditNote !== null && creditNote.day <= endingAt) found.push(row(CREDIT_NOTE, creditNote.day, -creditNote.amount));
  if (payments.length > 1) {
    for (const payment of payments) if (payment.day <= endingAt) found.push(row(PAYMENT, payment.day, payment.amount));
  }
  return found;
}

function settledByCredit(invoice: SampleInvoice, endingAt: SerialDay): boolean {
  return invoice.creditNote !== null && invoice.creditNote.amount === invoice.amount && invoice.creditNote.day <= endingAt;
}

/** FA-2024-0001, anew each year. */
function nextNumber(issued: SerialDay, numbers: Map<number, number>): string {
  const { year } = toCivilDay(issued);
  const next = (numbers.get(year) ?? 0) + 1;
  numbers.set(year, next);
  return `FA-${year}-${String(next).padStart(4, '0')}`;
}

type SeededRandomNext = Pick<ReturnType<typeof seededRandom>, 'next' | 'whole'>;
