import { success, type Outcome } from '../../src/base/outcome';
import type { Cells } from '../../src/ledger/cells';
import type { ClientRecord, ClientsReading } from '../../src/ledger/clientRecord';
import { foldName } from '../../src/ledger/foldName';
import { readClients } from '../../src/ledger/readClients';
import type { PreparedLedger } from './spec';

/** The table of clients that a call gave, read once per content; null where it gave none. */
export function clientsReading(prepared: PreparedLedger, clients: Cells | null): Outcome<ClientsReading | null> {
  return clients === null ? success(null) : prepared.remember('clients', [clients], () => readClients(clients, prepared.options));
}

/** What the table says about a client of the ledger, matched as the ledger matches names. */
export function recordOf(prepared: PreparedLedger, reading: ClientsReading | null, id: number): ClientRecord | undefined {
  return reading?.clients.get(foldName(prepared.reading.ledger.clients[id]!));
}
