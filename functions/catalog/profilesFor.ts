import { success, type Outcome } from '../../src/base/outcome';
import type { Cells } from '../../src/ledger/cells';
import type { ClientProfile } from '../../src/reminders/clientProfile';
import { clientsReading, recordOf } from './clientRecords';
import type { PreparedLedger } from './spec';

/** What the table of clients says about each client of the ledger, as far as reminders need it. */
export function profilesFor(prepared: PreparedLedger, clients: Cells | null): Outcome<ReadonlyMap<number, ClientProfile>> {
  const reading = clientsReading(prepared, clients);
  if (!reading.ok) return reading;
  const profiles = new Map<number, ClientProfile>();
  if (reading.value === null) return success(profiles);
  const { contactColumns } = reading.value;
  for (let id = 0; id < prepared.reading.ledger.clients.length; id++) {
    const record = recordOf(prepared, reading.value, id);
    if (record === undefined) continue;
    const { language, contact, email, phone, address, doNotContact } = record;
    profiles.set(id, {
      kind: record.kind ?? 'business', language, contact, email, phone, address, doNotContact, contactColumns,
      insolvency: record.insolvency !== null, grade: null,
    });
  }
  return success(profiles);
}
