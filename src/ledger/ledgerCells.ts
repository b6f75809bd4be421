import { toMajorUnits } from '../base/money';
import type { ResultCell } from '../base/outcome';
import { NO_DAY } from '../base/serialDay';
import type { Language, Text } from '../base/text';
import { FIELD_NAMES } from './field';
import type { Field } from './issue';
import { InvoiceFlag } from './ledger';
import type { Ledger } from './ledger';

const WORDS = {
  invoice: { fr: 'Facture', en: 'Invoice' },
  payment: { fr: 'Règlement', en: 'Payment' },
  credit: { fr: 'Avoir', en: 'Credit note' },
  paid: { fr: 'Payée', en: 'Paid' },
  yes: { fr: 'Oui', en: 'Yes' },
  line: { fr: 'Ligne', en: 'Line' },
} satisfies Record<string, Text>;

type Values = Partial<Record<Field, ResultCell>>;

const ALWAYS: readonly Field[] = ['type', 'client', 'invoice', 'issued', 'due', 'amount'];
const WHERE_USED: readonly Field[] = ['paidAmount', 'currency', 'status', 'disputed', 'promisedOn', 'hold', 'holdUntil', 'reminders'];

/**
 * A ledger as cells that read back to the same ledger: a header row, then one row per invoice, payment, credit note and
 * advance. Optional columns stand only where they are used. The last column numbers the lines, so that two equal
 * payments are not taken for one.
 */
export function ledgerCells(ledger: Ledger, language: Language): ResultCell[][] {
  const rows = [...invoiceRows(ledger, language), ...creditRows(ledger, language)];
  const fields = [...ALWAYS, ...WHERE_USED.filter((field) => rows.some((row) => row[field] !== undefined))];
  return [
    [...fields.map((field) => FIELD_NAMES[field][language]), WORDS.line[language]],
    ...rows.map((row, at): ResultCell[] => [...fields.map((field) => row[field] ?? ''), at + 1]),
  ];
}

/** Whether headers are those of such cells. */
export function isWrittenLedger(headers: readonly unknown[]): boolean {
  return ALWAYS.every((field, at) => FIELD_NAMES[field].fr === headers[at] || FIELD_NAMES[field].en === headers[at]);
}

function invoiceRows({ invoices, clients, currencies, minorDigits }: Ledger, language: Language): Values[] {
  const rows: Values[] = [];
  const { receipts, receiptStart } = invoices;
  for (let i = 0; i < invoices.count; i += 1) {
    const flags = invoices.flags[i]!;
    const currency = invoices.currency[i]!;
    const digits = minorDigits[currency]!;
    const common: Values = { client: clients[invoices.client[i]!]!, invoice: invoices.number[i]!, ...namedCurrency(currencies[currency]!) };
    const row: Values = {
      ...common, type: WORDS.invoice[language], issued: { day: invoices.issued[i]! }, due: { day: invoices.due[i]! },
      amount: toMajorUnits(invoices.amount[i]!, digits),
    };
    if (invoices.undated[i] !== 0) row.paidAmount = toMajorUnits(invoices.undated[i]!, digits);
    if ((flags & InvoiceFlag.closedWithoutDay) !== 0) row.status = WORDS.paid[language];
    if ((flags & InvoiceFlag.disputed) !== 0) row.disputed = WORDS.yes[language];
    if ((flags & InvoiceFlag.hold) !== 0) row.hold = invoices.holdReasons.get(i) ?? WORDS.yes[language];
    if (invoices.holdUntil[i] !== NO_DAY) row.holdUntil = { day: invoices.holdUntil[i]! };
    if (invoices.promised[i] !== NO_DAY) row.promisedOn = { day: invoices.promised[i]! };
    if (invoices.reminders[i] !== 0) row.reminders = invoices.reminders[i]!;
    rows.push(row);
    for (let k = receiptStart[i]!; k < receiptStart[i + 1]!; k += 1) {
      // Credit notes stand among the credits, which name their invoice.
      if (receipts.kind[k] === 1) continue;
      rows.push({ ...common, type: WORDS.payment[language], issued: { day: receipts.day[k]! }, amount: toMajorUnits(receipts.amount[k]!, digits) });
    }
  }
  return rows;
}

function creditRows({ credits, invoices, clients, currencies, minorDigits }: Ledger, language: Language): Values[] {
  return Array.from({ length: credits.count }, (_, i): Values => {
    const currency = credits.currency[i]!;
    const invoice = credits.invoice[i]!;
    return {
      type: credits.kind[i] === 1 ? WORDS.payment[language] : WORDS.credit[language], client: clients[credits.client[i]!]!,
      ...(invoice < 0 ? {} : { invoice: invoices.number[invoice]! }), issued: { day: credits.day[i]! },
      amount: toMajorUnits(credits.amount[i]!, minorDigits[currency]!), ...namedCurrency(currencies[currency]!),
    };
  });
}

function namedCurrency(name: string): Values {
  return name === '' ? {} : { currency: name };
}
