import type { Place, Workbook } from '../../src/hosts/workbook';
import type { Cells } from '../../src/ledger/cells';
import { foldName } from '../../src/ledger/foldName';
import { isClientsTable } from '../../src/ledger/isClientsTable';
import type { PaneSettings } from '../state/paneSettings';

export interface FoundTable {
  readonly place: Place;
  readonly cells: Cells;
}

/** Looking for it must not cost more than reading the ledger: large tables are taken only when the user names them. */
const MOST_ROWS = 20_000;
const MOST_LOOKS = 6;
const NAMES: ReadonlySet<string> = new Set(['clients', 'client', 'customers', 'customer', 'tiers', 'table clients', 'clients table', 'tableclients', 'clientstable']);

/**
 * The Clients table of a workbook: the one that the user chose, or the first table beside the ledger that looks like one,
 * those called Clients first. Null where there is none, or the user wants none.
 */
export async function findClientsTable(
  workbook: Pick<Workbook, 'read'>, places: readonly Place[], ledger: Place, { clientsId, paymentsId }: Pick<PaneSettings, 'clientsId' | 'paymentsId'>,
): Promise<FoundTable | null> {
  if (clientsId === 'none') return null;
  if (clientsId !== null) {
    const place = places.find(({ id }) => id === clientsId);
    return place ? { place, cells: await workbook.read(place) } : null;
  }
  const others = places.filter(({ id, sheet, rows }) => id !== ledger.id && sheet !== ledger.sheet && id !== paymentsId && rows <= MOST_ROWS);
  const candidates = [...others.filter(isNamed), ...others.filter((place) => !isNamed(place))].slice(0, MOST_LOOKS);
  for (const place of candidates) {
    const cells = await workbook.read(place);
    if (isClientsTable(cells, isNamed(place) ? 1 : 2)) return { place, cells };
  }
  return null;
}

function isNamed({ label, sheet }: Place): boolean {
  return NAMES.has(foldName(label)) || NAMES.has(foldName(sheet));
}
