import { success, type Outcome } from '../../src/base/outcome';
import type { Cells } from '../../src/ledger/cells';
import type { ClientProfile } from '../../src/reminders/clientProfile';
import { clientProfiles } from '../../src/reminders/clientProfiles';
import { clientsReading } from './clientRecords';
import type { PreparedLedger } from './spec';

/** What the table of clients that a call gave says about each client of the ledger, as far as reminders need it. */
export function profilesFor(prepared: PreparedLedger, clients: Cells | null): Outcome<ReadonlyMap<number, ClientProfile>> {
  const reading = clientsReading(prepared, clients);
  return reading.ok ? success(clientProfiles(reading.value, prepared.reading.ledger.clients)) : reading;
}
