import type { Cells } from '../../src/ledger/cells';
import { openPart } from '../../src/metrics/invoiceState';
import { reading } from './written';

/** What each column was read as, as "field: header" from left to right. */
const readAs = (given: Cells): string[] => [...reading(given).columns].sort((a, b) => a.column - b.column).map(({ field, header }) => `${field}: ${header}`);
const FACTS = ['Noël', 'F1', 45000, 45030, 120, 45040, 50] as const;

describe('a header of two rows, groups above', () => {
  test.each<[string, Cells, string[]]>([
    ['French', [['Client', 'Facture', '', '', '', 'Règlement', ''], ['', 'N°', 'Date', 'Échéance', 'Montant', 'Date', 'Montant'], FACTS],
      ['client: Client', 'invoice: N° Facture', 'issued: Date Facture', 'due: Échéance', 'amount: Montant Facture', 'paidOn: Date Règlement', 'paidAmount: Montant Règlement']],
    ['plural, the first column below', [['', 'Factures', '', '', '', 'Règlements', ''], ['Client', 'Numéro', 'Date', 'Échéance', 'Montant TTC', 'Date', 'Montant'], FACTS],
      ['client: Client', 'invoice: Numéro Factures', 'issued: Date Factures', 'due: Échéance', 'amount: Montant TTC', 'paidOn: Date Règlements', 'paidAmount: Montant Règlements']],
    ['English', [['Customer', 'Invoice', '', '', '', 'Payment', ''], ['', 'Number', 'Date', 'Due', 'Amount', 'Date', 'Amount'], FACTS],
      ['client: Customer', 'invoice: Number Invoice', 'issued: Date Invoice', 'due: Due', 'amount: Amount Invoice', 'paidOn: Date Payment', 'paidAmount: Amount Payment']],
  ])('%s', (_, given, columns) => {
    expect(readAs(given)).toEqual(columns);
    const { ledger, issues } = reading(given);
    expect(openPart(ledger, 0, ledger.lastEvent)).toBe(7000);
    expect(issues.map(({ code }) => code)).not.toContain('titles-skipped');
  });

  test('titles above the groups are told', () => {
    const { issues } = reading([['Grand livre', '', ''], ['Client', 'Facture', '', '', ''], ['', 'N°', 'Date', 'Échéance', 'Montant'], FACTS.slice(0, 5)]);
    expect(issues.find(({ code }) => code === 'titles-skipped')?.text.en).toMatch(/^1 /);
  });

  test('one text alone above is a title, not a group', () => {
    for (const title of ['Règlements', 'Factures']) {
      expect(readAs([[title, '', '', '', ''], ['Client', 'N°', 'Date', 'Échéance', 'Montant'], FACTS.slice(0, 5)]))
        .toEqual(['client: Client', 'invoice: N°', 'issued: Date', 'due: Échéance', 'amount: Montant']);
    }
  });

  test('a header that says exactly what it is needs no group', () => {
    expect(readAs([['Client', 'Date', '', '', ''], ['Client', 'Facture', 'Date', 'Échéance', 'Montant'], FACTS.slice(0, 5)])[1]).toBe('invoice: Facture');
  });

  test('a group that makes no known header of a column leaves it as it is', () => {
    expect(readAs([['Tiers', 'Pièce', '', '', '', 'Banque', ''], ['Client', 'N°', 'Date', 'Échéance', 'Montant', 'Payé le', 'Solde'], FACTS]))
      .toEqual(['client: Client', 'invoice: N° Pièce', 'issued: Date Pièce', 'due: Échéance', 'amount: Montant', 'paidOn: Payé le', 'balance: Solde']);
  });
});

describe('what was paid on an invoice, under the words that programs use', () => {
  test.each(['Montant du règlement', 'Montant règlement', 'Montant encaissement', 'Payment amount', 'Total payments', 'Montant réglé', 'Acompte'])('%s', (header) => {
    const { ledger } = reading([['Client', 'Facture', 'Date', 'Échéance', 'Montant', 'Payé le', header], FACTS]);
    expect(openPart(ledger, 0, ledger.lastEvent)).toBe(7000);
  });

  test.each(['Solde dû', 'Solde facture', 'Reste à recouvrer', 'Reste à encaisser', 'Reste dû', 'Balance due'])('%s', (header) => {
    const { ledger } = reading([['Client', 'Facture', 'Date', 'Échéance', 'Montant', 'Payé le', header], [...FACTS.slice(0, 5), '', 50]]);
    expect(openPart(ledger, 0, ledger.lastEvent)).toBe(5000);
  });
});
