import { invalidValue, notAvailable, success, type Failure, type Outcome } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import { foldName } from '../../src/ledger/foldName';
import { InvoiceFlag, type Ledger } from '../../src/ledger/ledger';
import { isIssued, isSettled, openPart } from '../../src/metrics/invoiceState';
import type { PreparedLedger } from './spec';

/** An invoice as it stands at asOf. `paidOn` is null while it is open. */
export interface InvoiceOfCall {
  readonly position: number;
  readonly due: SerialDay;
  readonly paidOn: SerialDay | null;
}

/**
 * The invoice that a number in a cell means, among those issued by asOf. A number that several clients use needs the
 * client. Where one client has it on several rows (instalments), the one due last is meant: the invoice is not paid
 * before it is.
 */
export function invoiceFor(prepared: PreparedLedger, number: string, client: string, asOf: SerialDay): Outcome<InvoiceOfCall> {
  const { ledger } = prepared.reading;
  const wanted = client === '' ? null : (ledger.clientIds.get(foldName(client)) ?? -1);
  const known = (invoicesByNumber(prepared).get(foldName(number)) ?? [])
    .filter((position) => isIssued(ledger, position, asOf) && (wanted === null || ledger.invoices.client[position] === wanted));
  if (known.length === 0) return unknownInvoice(wanted !== null);
  const clients = new Set(known.map((position) => ledger.invoices.client[position]));
  if (clients.size > 1) return severalClients(clients.size);
  const { due } = ledger.invoices;
  return standing(ledger, known.reduce((last, position) => (due[position]! > due[last]! ? position : last)), asOf);
}

function invoicesByNumber(prepared: PreparedLedger): ReadonlyMap<string, readonly number[]> {
  return prepared.remember('invoicesByNumber', [], () => {
    const positions = new Map<string, number[]>();
    prepared.reading.ledger.invoices.number.forEach((number, position) => {
      const folded = foldName(number);
      const known = positions.get(folded);
      if (known === undefined) positions.set(folded, [position]);
      else known.push(position);
    });
    return positions;
  });
}

function standing(ledger: Ledger, position: number, asOf: SerialDay): Outcome<InvoiceOfCall> {
  const flags = ledger.invoices.flags[position]!;
  const due = ledger.invoices.due[position]!;
  const settled = isSettled(ledger, position, asOf);
  if (settled && (flags & InvoiceFlag.credited) !== 0) {
    return notAvailable('invoice-credited', { fr: 'soldée par un avoir\u00a0: elle n’a pas de paiement', en: 'settled by a credit note: it has no payment' });
  }
  if (settled) return success({ position, due, paidOn: ledger.invoices.settled[position]! });
  if ((flags & InvoiceFlag.closedWithoutDay) !== 0 || openPart(ledger, position, asOf) === 0) {
    return notAvailable('paid-without-day', { fr: 'payée, mais sans date de paiement', en: 'paid, but without a payment date' });
  }
  return success({ position, due, paidOn: null });
}

function unknownInvoice(clientGiven: boolean): { readonly ok: false; readonly failure: Failure } {
  return clientGiven
    ? notAvailable('unknown-invoice', { fr: 'aucune facture de ce numéro chez ce client à cette date', en: 'no invoice of this number for this client by this day' })
    : notAvailable('unknown-invoice', { fr: 'aucune facture de ce numéro à cette date', en: 'no invoice of this number by this day' });
}

function severalClients(count: number): { readonly ok: false; readonly failure: Failure } {
  return invalidValue('number-of-several-clients', {
    fr: `${count} clients utilisent ce numéro\u00a0: indiquez le client`,
    en: `${count} clients use this number: name the client`,
  });
}
