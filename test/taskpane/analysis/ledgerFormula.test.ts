import { ledgerFormula } from '../../../taskpane/analysis/ledgerFormula';
import { DEFAULT_SETTINGS } from '../../../taskpane/state/paneSettings';
import { place } from '../support';

const joined = { places: [place, { ...place, id: 'sheet:P', formula: 'Payments!A1:C9' }], settings: { ...DEFAULT_SETTINGS, paymentsId: 'sheet:P' } };

test.each<{ name: string; state: Parameters<typeof ledgerFormula>[1]; followed: boolean; formula: string }>([
  { name: 'no payments', state: { ...joined, settings: DEFAULT_SETTINGS }, followed: false, formula: 'Ledger' },
  { name: 'payments', state: joined, followed: false, formula: 'LEDGERJOIN(Ledger;Payments!A1:C9;VigieOptions)' },
  { name: 'payments whose table is gone', state: { ...joined, places: [place] }, followed: false, formula: 'Ledger' },
  { name: 'payments that the name stands for already', state: joined, followed: true, formula: 'Ledger' },
])('what a formula takes for a ledger with $name', ({ state, followed, formula }) => expect(ledgerFormula('Ledger', state, followed, ';')).toBe(formula));
