import type { ClientsReading } from '../ledger/clientRecord';
import { recordOf } from '../ledger/recordOf';
import type { ClientProfile } from './clientProfile';

/**
 * What the Clients table says about each client of the ledger, as far as reminders need it; by client id, only those that
 * the table knows.
 *
 * @param names the ledger's clients by id
 * @example
 * clientProfiles(null, ['Martin']).size // 0
 */
export function clientProfiles(reading: ClientsReading | null, names: readonly string[]): ReadonlyMap<number, ClientProfile> {
  const profiles = new Map<number, ClientProfile>();
  if (reading === null) return profiles;
  const { contactColumns } = reading;
  names.forEach((name, id) => {
    const record = recordOf(reading, name);
    if (record === undefined) return;
    const { language, contact, email, phone, address, doNotContact } = record;
    profiles.set(id, {
      kind: record.kind ?? 'business', language, contact, email, phone, address, doNotContact, contactColumns,
      insolvency: record.insolvency !== null, grade: null,
    });
  });
  return profiles;
}
