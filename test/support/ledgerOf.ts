import { NO_DAY, toSerialDay, type SerialDay } from '../../src/base/serialDay';
import { InvoiceFlag, type Ledger } from '../../src/ledger/ledger';

/** An invoice as a test writes it: days are serial days, amounts minor units. */
export interface InvoiceFact {
  readonly client: string;
  readonly issued: SerialDay;
  readonly due: SerialDay;
  readonly amount: number;
  /** Payments [day, amount]; a refund is negative. */
  readonly payments?: readonly (readonly [SerialDay, number])[];
  /** Credit notes that name the invoice [day, amount]. */
  readonly creditNotes?: readonly (readonly [SerialDay, number])[];
  readonly undated?: number;
  readonly currency?: string;
  /** Besides `credited`, which follows from the facts. */
  readonly flags?: number;
  readonly promised?: SerialDay;
  readonly hold?: { readonly until?: SerialDay; readonly reason?: string };
  readonly reminders?: number;
  readonly number?: string;
}

/** A credit note (or an advance) that names no invoice. */
export interface CreditFact {
  readonly client: string;
  readonly day: SerialDay;
  readonly amount: number;
  readonly kind?: 'creditNote' | 'advance';
  readonly currency?: string;
}

/** A ledger made from facts directly, without reading cells; deliberately plain, since fast code is tested against it. */
export function ledgerOf(invoices: readonly InvoiceFact[], credits: readonly CreditFact[] = [], tolerance = 0): Ledger {
  const clients: string[] = [];
  const clientIds = new Map<string, number>();
  const idOf = (name: string): number => {
    if (!clientIds.has(name)) clientIds.set(name, clients.push(name) - 1);
    return clientIds.get(name)!;
  };
  const currencies: string[] = [];
  const currencyOf = (code: string | undefined): number => {
    if (!currencies.includes(code ?? '')) currencies.push(code ?? '');
    return currencies.indexOf(code ?? '');
  };
  const receiptsOf = (fact: InvoiceFact): { day: number; amount: number; kind: number }[] =>
    [...(fact.payments ?? []).map(([day, amount]) => ({ day, amount, kind: 0 })), ...(fact.creditNotes ?? []).map(([day, amount]) => ({ day, amount, kind: 1 }))]
      .sort((a, b) => a.day - b.day);
  const rows = invoices.map((fact, at) => {
    const receipts = receiptsOf(fact);
    let received = 0;
    let settled = NO_DAY;
    for (const receipt of receipts) {
      received += receipt.amount;
      if (settled === NO_DAY && received >= fact.amount - tolerance) settled = receipt.day;
    }
    const credited = settled !== NO_DAY && receipts.every((receipt) => receipt.kind === 1 || receipt.day > settled);
    const flags = (fact.flags ?? 0) | (credited ? InvoiceFlag.credited : 0) | (fact.hold === undefined ? 0 : InvoiceFlag.hold);
    return { fact, at, receipts, settled, flags };
  });
  const receipts = rows.flatMap((row) => row.receipts);
  const receiptStart = [0];
  for (const row of rows) receiptStart.push(receiptStart[receiptStart.length - 1]! + row.receipts.length);
  const named = rows.flatMap((row) => row.receipts.filter((receipt) => receipt.kind === 1)
    .map((receipt) => ({ client: row.fact.client, day: receipt.day, amount: receipt.amount, kind: 'creditNote' as const, currency: row.fact.currency, invoice: row.at })));
  const allCredits = [...credits.map((credit) => ({ ...credit, invoice: -1 })), ...named];
  const days = [...invoices.map((fact) => fact.issued), ...receipts.map((receipt) => receipt.day), ...allCredits.map((credit) => credit.day)];
  const int = (values: readonly number[]): Int32Array => Int32Array.from(values);
  return {
    clients,
    clientIds,
    currencies,
    get minorDigits(): number[] {
      return currencies.map((code) => (code === 'JPY' ? 0 : 2));
    },
    invoices: {
      count: rows.length,
      client: int(invoices.map((fact) => idOf(fact.client))),
      number: invoices.map((fact, at) => fact.number ?? String(at + 2)),
      row: int(rows.map((row) => row.at + 2)),
      issued: int(invoices.map((fact) => fact.issued)),
      due: int(invoices.map((fact) => fact.due)),
      amount: Float64Array.from(invoices, (fact) => fact.amount),
      currency: Uint8Array.from(invoices, (fact) => currencyOf(fact.currency)),
      flags: Uint16Array.from(rows, (row) => row.flags),
      settled: int(rows.map((row) => row.settled)),
      undated: Float64Array.from(invoices, (fact) => fact.undated ?? 0),
      promised: int(invoices.map((fact) => fact.promised ?? NO_DAY)),
      holdUntil: int(invoices.map((fact) => fact.hold?.until ?? NO_DAY)),
      reminders: Uint16Array.from(invoices, (fact) => fact.reminders ?? 0),
      holdReasons: new Map(invoices.flatMap((fact, at) => (fact.hold?.reason === undefined ? [] : [[at, fact.hold.reason] as const]))),
      receiptStart: int(receiptStart),
      receipts: { day: int(receipts.map((receipt) => receipt.day)), amount: Float64Array.from(receipts, (receipt) => receipt.amount), kind: Uint8Array.from(receipts, (receipt) => receipt.kind) },
    },
    credits: {
      count: allCredits.length,
      client: int(allCredits.map((credit) => idOf(credit.client))),
      day: int(allCredits.map((credit) => credit.day)),
      amount: Float64Array.from(allCredits, (credit) => credit.amount),
      currency: Uint8Array.from(allCredits, (credit) => currencyOf(credit.currency)),
      kind: Uint8Array.from(allCredits, (credit) => (credit.kind === 'advance' ? 1 : 0)),
      invoice: int(allCredits.map((credit) => credit.invoice)),
      row: int(allCredits.map((_credit, at) => rows.length + at + 2)),
    },
    lastEvent: days.reduce((latest, day) => Math.max(latest, day), NO_DAY),
    firstEvent: days.reduce((earliest, day) => Math.min(earliest, day), days[0] ?? NO_DAY),
  };
}

/**
 * A ledger written as a table in a test: `client|issued|due|paid|amount` lines, ISO days, major units, blank paid = open.
 * The header line is for the reader.
 */
export function ledgerTable(strings: TemplateStringsArray, ...values: readonly (string | number)[]): Ledger {
  const text = strings.reduce((whole, part, at) => whole + part + String(values[at] ?? ''), '');
  const lines = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim())).filter((cells) => cells.length >= 5);
  return ledgerOf(lines.slice(1).map(([client, issued, due, paid, amount]) => {
    const minor = Math.round(Number(amount) * 100);
    return { client: client!, issued: dayOf(issued!), due: dayOf(due!), amount: minor, payments: paid === '' ? [] : [[dayOf(paid!), minor] as const] };
  }));
}

/** The serial day of an ISO date. */
export function dayOf(iso: string): SerialDay {
  const [year, month, day] = iso.split('-').map(Number);
  return toSerialDay(year!, month!, day!);
}
