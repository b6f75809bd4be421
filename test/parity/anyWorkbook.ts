import { seededRandom } from '../../src/sample/seededRandom';
import { logHeader } from '../../src/reminders/logColumns';
import type { UserArgument, UserCell, UserRange } from '../support/parity/asked';

/** A workbook as users have them: a ledger with gaps and slips, tables of clients, payments and signals, a log, settings. */
export interface AnyWorkbook {
  readonly ledger: UserRange;
  readonly clients: UserRange;
  readonly payments: UserRange;
  readonly signals: UserRange;
  readonly log: UserRange;
  readonly options: UserRange;
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
  const rows = Array.from({ length: chance(0.15) ? random.whole(40, 70) : random.whole(1, 14) }, (_, at) => {
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
  const language = french ? 'fr' : 'en';
  return {
    ledger: [header, ...rows],
    clients: [
      french ? ['Client', 'Secteur', 'Délai', 'Plafond', 'Procédure collective', 'Date procédure'] : ['Client', 'Sector', 'Terms', 'Credit limit', 'Insolvency', 'Insolvency date'],
      ...NAMES.slice(0, 5).map((name) => [
        name, random.pick<UserCell>(['41', 'G', null]), random.pick<UserCell>([30, '45 j', null]), random.pick<UserCell>([5_000, '1 000,50', null]),
        ...(chance(0.1) ? [random.pick<UserCell>(['oui', 'redressement', true]), day(FIRST + 200)] : [null, null]),
      ].map(odd)),
    ],
    payments: [french ? ['Facture', 'Date', 'Montant'] : ['Invoice', 'Date', 'Amount'], ...rows.slice(0, 6).map((row) => [row[1] ?? null, day(FIRST + random.whole(100, 600)), random.whole(1, 90_000) / 100])],
    signals: [french ? ['Date', 'Client', 'Nature', 'Texte'] : ['Date', 'Client', 'Kind', 'Text'], ...NAMES.slice(0, 3).map((name) => [day(FIRST + random.whole(100, 500)), name, random.pick(['claim', 'mention', 'commande']), 'x'])],
    log: [logHeader(language), ...Array.from({ length: random.whole(0, 5) }, (_, at) => {
      const promised = chance(0.3);
      return [
        `R${at}`, random.pick(['done', 'done', 'pending', 'cancelled']), promised ? 'outcome' : 'reminder', day(FIRST + random.whole(300, 560)), random.pick(NAMES),
        random.pick<UserCell>(['first', 'friendly', null]), random.pick(['mail', 'call', 'letter']), promised ? 'promised' : random.pick<UserCell>([null, 'noAnswer', 'disputed']),
        promised ? day(FIRST + random.whole(400, 600)) : null, promised ? random.whole(100, 9_000) / 100 : null, chance(0.5) ? random.pick(numbers) : null, 'x', null, chance(0.3) ? '=1+1' : null, null,
      ].map(odd);
    })],
    options: [french ? ['Réglage', 'Valeur'] : ['Setting', 'Value'], ...Array.from({ length: random.whole(1, 3) }, () => random.pick<readonly UserCell[]>([
      ['grace', 3], ['tolérance de retard', '7'], ['tolerance', 0.5], ['language', 'fr'], ['langue', 'en'], ['devise', 'EUR'], ['currency', 'USD'], ['default terms', 30], ['pays', 'fr'],
      ['date order', 'dmy'], ['grade B from', 12.5], ['dso days', 30], ['margin', '30 %'], ['column amount', 'Amount'], ['score natural persons', true], [null, null], ['gracee', 1], ['grace', 'x'],
    ]))],
    names: NAMES, numbers,
    asOf: random.pick<UserArgument>([undefined, undefined, null, { day: FIRST + random.whole(100, 620) }, isoText(FIRST + 400), { day: FIRST + 300.75 }]),
  };
}

function isoText(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
