import { notAvailable, type Failure } from '../../src/base/outcome';
import type { Place } from '../../src/hosts/workbook';
import type { Cells } from '../../src/ledger/cells';
import type { ClientsReading } from '../../src/ledger/clientRecord';
import type { Options } from '../../src/ledger/options';
import { readClients } from '../../src/ledger/readClients';
import { recordOf } from '../../src/ledger/recordOf';

/** The Clients table that stands beside the ledger: where it is, and what was read; null with the reason if it could not be. */
export interface ClientsTable {
  readonly place: Place;
  readonly reading: ClientsReading | null;
  readonly failure: Failure | null;
  /** How many of the ledger's clients it knows, by name. */
  readonly known: number;
}

/** Reads the Clients table; one that cannot be read is left out of the figures and says why. */
export function clientsTableOf(found: { readonly place: Place; readonly cells: Cells } | null, options: Options, clients: readonly string[]): ClientsTable | null {
  if (found === null) return null;
  const { place } = found;
  const read = readClients(found.cells, options);
  if (!read.ok) return { place, reading: null, failure: read.failure, known: 0 };
  const known = clients.filter((name) => recordOf(read.value, name) !== undefined).length;
  return { place, reading: read.value, failure: known > 0 ? null : NOBODY.failure, known };
}

const NOBODY = notAvailable('clients-table-knows-nobody', {
  fr: 'aucun client du registre ne s’y trouve sous le même nom',
  en: 'no client of the ledger stands in it under the same name',
});
