import type { SerialDay } from '../base/serialDay';
import type { Language } from '../base/text';
import type { PartyKind } from '../ledger/reminderOptions';

/** What the Clients table says about one client, as far as reminders need it. Unknown is null, never a guess. */
export interface ClientProfile {
  readonly kind: PartyKind;
  readonly language: Language | null;
  /** The person written to, as the table names them. */
  readonly contact: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly doNotContact: boolean;
  /** An open insolvency proceeding: claims go to the administrator, not to the client. */
  readonly insolvency: boolean;
  /** Whether the table has columns for contact data at all; if not, a missing contact proves nothing. */
  readonly contactColumns: boolean;
  /** Grade A–E of the score, where the caller has it. */
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | null;
}

/** An invoice that the user holds back, by its position in the ledger. */
export interface InvoiceHold {
  readonly reason: string;
  /** Last day of the hold; null = until it is lifted. */
  readonly until: SerialDay | null;
}

/** A client about whom no table says anything. */
export const UNKNOWN_PROFILE: ClientProfile = {
  kind: 'business', language: null, contact: null, email: null, phone: null, address: null,
  doNotContact: false, insolvency: false, contactColumns: false, grade: null,
};
