import type { ClientRecord, ClientsReading } from './clientRecord';
import { foldName } from './foldName';

/** What the Clients table says about the client of this name, matched as the ledger matches names; undefined if nothing. */
export function recordOf(reading: ClientsReading | null, name: string): ClientRecord | undefined {
  return reading?.clients.get(foldName(name));
}
