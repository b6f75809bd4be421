import { success } from '../../src/base/outcome';
import { joinPayments } from '../../src/ledger/joinPayments';
import { ledgerCells } from '../../src/ledger/ledgerCells';
import { exampleInvoices, examplePayments } from './exampleJoin';
import { options, payments } from './sharedParameters';
import { defineFunction, type Column, type ValueKind } from './spec';

const text = (fr: string, en: string, kind: ValueKind = 'text'): Column => ({ header: { fr, en }, kind });

export const ledgerJoinFunction = defineFunction({
  name: 'LEDGERJOIN',
  category: 'ledger',
  summary: {
    fr: 'Réunit un tableau de factures et un tableau de règlements en un seul registre.',
    en: 'Joins a table of invoices and a table of payments into one ledger.',
  },
  details: [
    {
      fr: 'Les règlements rejoignent leur facture par le numéro, et par le client s’ils le nomment. Le résultat est un registre\u00a0: une ligne par facture, règlement et avoir, que toutes les fonctions savent lire (une plage nommée Ledger peut le désigner).',
      en: 'Payments are joined to their invoice by number, and by client where they name one. The result is a ledger: one row per invoice, payment and credit note, which every function can read (a range named Ledger can point at it).',
    },
    {
      fr: 'Selon les données s’ajoutent des colonnes (devise, statut, litige, promesse, suspension, relances). Les règlements sans facture, sur facture annulée, en trop ou en moins sont signalés par le volet, et par LEDGERCHECK sur le tableau des factures si on lui donne aussi celui des règlements\u00a0: le registre réuni ne les montre plus.',
      en: 'Columns are added where the data have them (currency, status, dispute, promise, hold, reminders). Payments without their invoice, of cancelled invoices, too large or too small are reported by the pane, and by LEDGERCHECK on the table of invoices when it is given that of payments too: the joined ledger no longer shows them.',
    },
  ],
  parameters: {
    // Under the ledger's own word, `invoices` could not be shortened anywhere in functions.js.
    invoiceTable: {
      name: { fr: 'factures', en: 'invoices' },
      kind: 'cells',
      text: { fr: 'le tableau des factures avec ses en-têtes', en: 'the table of invoices with its headers' },
    },
    payments,
    options,
  },
  result: {
    shape: 'table',
    columns: [
      text('Type', 'Type'), text('Client', 'Client'), text('N° facture', 'Invoice no.'), text('Date facture', 'Invoice date', 'day'),
      text('Échéance', 'Due date', 'day'), text('Montant TTC', 'Amount incl. VAT', 'money'), text('Ligne', 'Line', 'count'),
    ],
    text: { fr: 'un registre avec sa ligne d’en-têtes', en: 'a ledger with its header row' },
  },
  examples: [{ call: [exampleInvoices, examplePayments], gives: [
      ['Type', 'Client', 'Invoice no.', 'Invoice date', 'Due date', 'Amount incl. VAT', 'Line'],
      ['Invoice', 'Martin', 'F-101', { day: 45663 }, { day: 45693 }, 140, 1],
      ['Payment', 'Martin', 'F-101', { day: 45700 }, '', 140, 2],
      ['Invoice', 'Martin', 'F-102', { day: 45677 }, { day: 45707 }, 85, 3],
    ], text: { fr: 'une facture payée, une ouverte', en: 'one invoice paid, one open' } }],
  compute: ({ invoiceTable, payments, options }) => {
    const joined = joinPayments(invoiceTable, payments, options);
    if (!joined.ok) return joined;
    const language = options.language ?? joined.value.language;
    const [header, ...rows] = ledgerCells(joined.value.ledger, language);
    // The header is in one language already, and amounts are to the cent: nothing is left to round.
    const columns = header!.map((name): Column => text(name as string, name as string, 'money'));
    return success({ columns, rows });
  },
});
