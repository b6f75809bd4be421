import { seededRandom } from '../../src/sample/seededRandom';
import type { UserArgument, UserCell } from '../support/hosts';

/** A workbook as users have them: a ledger with gaps and slips, a table of clients, payments, settings. */
export interface AnyWorkbook {
  readonly ledger: readonly (readonly UserCell[])[];
  readonly clients: readonly (readonly UserCell[])[];
  readonly payments: readonly (readonly UserCell[])[];
  readonly options: readonly (readonly UserCell[])[];
  readonly names: readonly string[];
  readonly numbers: readonly UserCell[];
  readonly asOf: UserArgument;
}

const NAMES = ['Alba SARL', 'Boréal', 'Cèdre & Fils', 'DUPONT', '  Dupont ', '__proto__', '4000', 'Étoile'];
const FIRST = 45000;

/** The same workbook for the same seed, on every machine. */
export function anyWorkbook(seed: number): AnyWorkbook {
  const random = seededRandom(seed + 1);
  const chance = (share: number): boolean => random.whole(1, 1000) <= share * 1000;
  const day = (serial: number): UserCell => (chance(0.03) ? isoText(serial) : chance(0.02) ? { day: serial + 0.5 } : { day: serial });
  const odd = (cell: UserCell): UserCell =>
    chance(0.015) ? random.pick<UserCell>([null, '', ' ', 'n/a', { error: '#N/A' }, true, 'Total', 0, -1, 1e12]) : cell;
  const french = chance(0.5);
  const withPaid = chance(0.7);
  const header: UserCell[] = french ? ['Client', 'Facture', 'Date', 'Échéance', 'Montant TTC', 'Payé le'] : ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on'];
  if (withPaid) header.push(french ? 'Montant réglé' : 'Paid amount');
  const rows = Array.from({ length: random.whole(1, 14) }, (_, at) => {
    const issued = FIRST + random.whole(0, 500);
    const due = issued + random.pick([0, 15, 30, 45, 60]);
    const amount = random.whole(-5_000, 300_000) / 100;
    const paid = chance(0.65) ? day(due + random.whole(-20, 70)) : null;
    const number: UserCell = chance(0.1) ? 1000 + at : chance(0.05) ? null : `F-${chance(0.05) ? 1 : at}`;
    const cells: UserCell[] = [random.pick(NAMES), number, day(issued), chance(0.05) ? null : day(due), chance(0.05) ? `${amount.toFixed(2).replace('.', ',')} €` : amount, paid];
    if (withPaid) cells.push(paid === null ? null : chance(0.2) ? Math.round(amount * 50) / 100 : amount);
    return cells.map(odd);
  });
  if (chance(0.1)) rows.splice(random.whole(0, rows.length), 0, header.map(() => null));
  const numbers = rows.map((row) => row[1] ?? null);
  return {
    ledger: [header, ...rows],
    clients: [french ? ['Client', 'Secteur', 'Délai'] : ['Client', 'Sector', 'Terms'], ...NAMES.slice(0, 4).map((name) => [name, random.pick<UserCell>(['41', 'G', null]), random.pick<UserCell>([30, '45 j', null])])],
    payments: [french ? ['Facture', 'Date', 'Montant'] : ['Invoice', 'Date', 'Amount'], ...rows.slice(0, 6).map((row) => [row[1] ?? null, day(FIRST + random.whole(100, 600)), random.whole(1, 90_000) / 100])],
    options: random.pick<readonly (readonly UserCell[])[]>([
      [['grace', 3]], [['tolerance', 0.5], ['language', 'fr']], [['gracee', 1]], [['grace', 'x'], ['language', 'en']], [['currency', 'EUR'], ['defaultTerms', 30]],
    ]),
    names: NAMES, numbers,
    asOf: random.pick<UserArgument>([undefined, undefined, null, { day: FIRST + random.whole(100, 620) }, isoText(FIRST + 400), { day: FIRST + 300.75 }]),
  };
}

function isoText(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
