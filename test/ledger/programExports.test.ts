import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { findHeader } from '../../src/ledger/findHeader';
import { headerMeaning } from '../../src/ledger/headerSynonyms';

/** Headers as invoicing and accounting programs write them in their exports, and what each must be read as; "-" for none of ours. */
const EXPORTS: readonly (readonly [name: string, ...columns: readonly string[]])[] = [
  ['Pennylane', 'issued: Date', 'due: Échéance', 'invoice: Numéro', 'client: Client', '-: Libellé', '-: Montant HT', 'amount: Montant TTC', 'status: Statut', 'balance: Reste à payer', 'paidOn: Date de paiement'],
  ['Sellsy', 'invoice: Numéro', 'client: Client', 'issued: Date', "due: Date d'échéance", '-: Montant HT', 'amount: Montant TTC', 'balance: Restant dû', 'status: Statut'],
  ['Axonaut', 'invoice: Numéro de facture', 'issued: Date', "due: Date d'échéance", 'client: Société', 'amount: Montant TTC', 'balance: Reste à payer', 'paidOn: Date de paiement'],
  ['Sage, accounts', '-: Compte tiers', 'client: Intitulé', 'issued: Date', 'due: Date échéance', 'invoice: N° pièce', '-: Libellé écriture', 'amount: Débit', '-: Crédit', 'balance: Solde'],
  ['Sage, invoices', '-: Code client', 'client: Nom', 'invoice: N° facture', 'issued: Date facture', "due: Date d'échéance", 'amount: Montant TTC', 'paidAmount: Montant réglé', 'balance: Solde'],
  ['EBP', 'invoice: N° de document', 'issued: Date du document', 'client: Nom du client', 'amount: Montant TTC', 'balance: Solde dû', "due: Date d'échéance"],
  ['Dolibarr', 'invoice: Réf.', '-: Réf. client', 'issued: Date facturation', 'due: Date échéance', 'client: Tiers', '-: Montant HT', 'amount: Montant TTC', 'balance: Reste à payer', 'status: État'],
  ['Evoliz', 'invoice: N° Facture', 'issued: Date', 'client: Client', '-: Total HT', 'amount: Total TTC', 'due: Échéance', 'balance: Reste à payer', 'status: Statut'],
  ['Odoo', 'invoice: Numéro', 'client: Partenaire', 'issued: Date de facturation', "due: Date d'échéance", 'amount: Total signé', 'balance: Montant dû signé', 'status: Statut de paiement'],
  ['QuickBooks', 'issued: Date', 'type: Transaction Type', 'invoice: Num', 'client: Customer', 'due: Due Date', 'amount: Amount', 'balance: Open Balance', 'terms: Terms'],
  ['Xero, import', 'client: *ContactName', 'invoice: *InvoiceNumber', 'issued: *InvoiceDate', 'due: *DueDate', 'amount: Total', 'paidAmount: InvoiceAmountPaid', 'balance: InvoiceAmountDue', 'currency: Currency', 'type: Type', 'status: Status'],
  ['Xero, report', 'client: Contact', 'invoice: Invoice Number', '-: Reference', 'issued: Date', 'due: Due Date', 'paidOn: Paid Date', 'amount: Invoice Total', '-: Due', 'status: Status'],
  ['Zoho', 'issued: Invoice Date', '-: Invoice ID', 'invoice: Invoice Number', 'status: Invoice Status', 'client: Customer Name', 'due: Due Date', 'currency: Currency Code', 'amount: Total', 'balance: Balance'],
  ['FreshBooks', 'client: Client Name', 'invoice: Invoice #', 'issued: Date Issued', 'status: Invoice Status', 'paidOn: Date Paid', 'amount: Line Total', 'currency: Currency'],
  ['Stripe', '-: id', 'client: Customer Name', '-: Amount Due', 'paidAmount: Amount Paid', 'balance: Amount Remaining', 'issued: Created (UTC)', 'due: Due Date (UTC)', 'paidOn: Paid At (UTC)', 'invoice: Number', 'status: Status', 'amount: Total', 'currency: Currency'],
  ['SAP', 'client: Customer', 'invoice: Document Number', 'issued: Document Date', 'due: Net due date', 'amount: Amount in local currency', 'paidOn: Clearing date', '-: Clearing Document'],
  ['Dynamics', 'client: Customer No.', 'issued: Posting Date', 'type: Document Type', 'invoice: Document No.', 'due: Due Date', 'amount: Amount', 'balance: Remaining Amount'],
  ['by hand', 'client: CLIENTS', 'invoice: N° FACTURE', 'issued: DATE', 'due: ÉCHÉANCE', 'amount: MONTANT TTC', 'paidOn: RÈGLEMENT LE', '-: MODE DE RÈGLEMENT', '-: OBSERVATIONS'],
];

test.each(EXPORTS)('%s', (_, ...columns) => {
  const headers = columns.map((column) => column.slice(column.indexOf(': ') + 2));
  const found = findHeader([headers], headerMeaning, DEFAULT_OPTIONS);
  if (!found.ok) throw new Error(found.failure.text.en);
  const fields = new Map([...found.value.columns].map(([field, column]) => [column, field]));
  expect(headers.map((header, column) => `${fields.get(column) ?? '-'}: ${header}`)).toEqual(columns);
});

test('two that say equally much stay a question to the user: nothing is guessed', () => {
  for (const headers of [['Client', 'Date', 'Montant', 'Échéance', 'Statut', 'État du paiement'], ['Société', 'Nom', 'Date', 'Montant', 'Échéance'], ['Code client', 'Compte client', 'Date', 'Montant', 'Échéance']]) {
    expect(findHeader([headers], headerMeaning, DEFAULT_OPTIONS)).toMatchObject({ ok: false });
  }
});
