import type { Outcome } from '../../src/base/outcome';
import type { Cells } from '../../src/ledger/cells';
import { recordOf } from '../../src/ledger/recordOf';
import type { OutsideInformation } from '../../src/risk/outside';
import { outsideOf } from '../../src/risk/outsideOf';
import { clientsReading } from './clientRecords';
import type { PreparedLedger } from './spec';

/** What the table of clients that a call gave states about a client of the ledger; see `outsideOf`. */
export function outsideFor(prepared: PreparedLedger, clients: Cells | null, id: number): Outcome<OutsideInformation> {
  const reading = clientsReading(prepared, clients);
  return reading.ok ? outsideOf(recordOf(reading.value, prepared.reading.ledger.clients[id]!), prepared.options) : reading;
}
