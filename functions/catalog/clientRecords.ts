import { success, type Outcome } from '../../src/base/outcome';
import type { Cells } from '../../src/ledger/cells';
import type { ClientsReading } from '../../src/ledger/clientRecord';
import { readClients } from '../../src/ledger/readClients';
import type { PreparedLedger } from './spec';

/** The table of clients that a call gave, read once per content; null where it gave none. */
export function clientsReading(prepared: PreparedLedger, clients: Cells | null): Outcome<ClientsReading | null> {
  return clients === null ? success(null) : prepared.remember('clients', [clients], () => readClients(clients, prepared.options));
}
