import { invalidValue, notAvailable, success, type Failure, type Outcome } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import { foldName } from '../../src/ledger/foldName';
import { isIssued } from '../../src/metrics/invoiceState';
import type { PreparedLedger } from './spec';

/**
 * The position of the invoice that a number in a cell means, among those issued by asOf. A number that several clients use needs the
 * client. Where one client has it on several rows (instalments), the one due last is meant: the invoice is not paid
 * before it is.
 */
export function invoiceFor(prepared: PreparedLedger, number: string, client: string, asOf: SerialDay): Outcome<number> {
  const { ledger } = prepared.reading;
  const wanted = client === '' ? null : (ledger.clientIds.get(foldName(client)) ?? -1);
  const known = (invoicesByNumber(prepared).get(foldName(number)) ?? [])
    .filter((position) => isIssued(ledger, position, asOf) && (wanted === null || ledger.invoices.client[position] === wanted));
  if (known.length === 0) return unknownInvoice(wanted !== null);
  const clients = new Set(known.map((position) => ledger.invoices.client[position]));
  if (clients.size > 1) return severalClients(clients.size);
  const { due } = ledger.invoices;
  return success(known.reduce((last, position) => (due[position]! > due[last]! ? position : last)));
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
