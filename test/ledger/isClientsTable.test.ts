import type { Cells } from '../../src/ledger/cells';
import { isClientsTable } from '../../src/ledger/isClientsTable';
import { asRead } from '../../src/sample/sampleCell';
import { sampleClientsTable } from '../../src/sample/sampleClientsTable';
import { sampleLedger } from '../../src/sample/sampleLedger';

const cases: readonly { readonly name: string; readonly cells: Cells; readonly one: boolean; readonly two: boolean }[] = [
  { name: 'the sample’s table', cells: asRead(sampleClientsTable('fr')), one: true, two: true },
  { name: 'the sample’s ledger', cells: asRead(sampleLedger(46000, 'fr')), one: false, two: false },
  { name: 'names and addresses under a title', cells: [['Nos clients'], ['Raison sociale', 'Courriel', 'Téléphone'], ['Martin', 'a@b.fr', '1']], one: true, two: true },
  { name: 'one telling column', cells: [['Customer', 'Credit limit'], ['Martin', 5]], one: true, two: false },
  { name: 'scores from formulas', cells: [['Client', 'Score (0 sûr – 100)', 'Note', 'Encours'], ['Martin', 5, 'A', 0]], one: false, two: false },
  { name: 'a ledger with contacts', cells: [['Client', 'E-mail', 'Conditions', 'Échéance', 'Montant TTC']], one: false, two: false },
  { name: 'payments', cells: [['Facture', 'Date', 'Montant'], ['F1', 46000, 5]], one: false, two: false },
  { name: 'nothing', cells: [], one: false, two: false },
];

test.each(cases)('$name', ({ cells, one, two }) => {
  expect([isClientsTable(cells, 1), isClientsTable(cells, 2)]).toEqual([one, two]);
});
