import { foldName } from '../../src/ledger/foldName';
import type { ClientOrder } from '../state/listState';
import type { ClientLine } from './clientLine';

/**
 * The clients whose name contains the text (case and accents ignored), in the order asked for: the riskiest, the
 * largest or the latest first, unknown last, names in the order of the alphabet.
 */
export function orderedClients(clients: readonly ClientLine[], search: string, order: ClientOrder): readonly ClientLine[] {
  const wanted = foldName(search);
  const found = wanted === '' ? [...clients] : clients.filter(({ name }) => foldName(name).includes(wanted));
  const byName = (a: ClientLine, b: ClientLine): number => collator.compare(a.name, b.name) || a.client - b.client;
  const by = (value: (line: ClientLine) => number | null) => (a: ClientLine, b: ClientLine): number =>
    (value(b) ?? -Infinity) - (value(a) ?? -Infinity) || b.overdue - a.overdue || a.client - b.client;
  switch (order) {
    case 'risk':
      return found.sort(by(({ score }) => score));
    case 'overdue':
      return found.sort(by(({ overdue }) => overdue));
    case 'open':
      return found.sort(by(({ open }) => open));
    case 'late':
      return found.sort(by(({ averageDaysLate }) => averageDaysLate));
    case 'name':
      return found.sort(byName);
  }
}

const collator = new Intl.Collator('fr');
