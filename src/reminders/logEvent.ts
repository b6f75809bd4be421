import type { SerialDay } from '../base/serialDay';
import type { Channel, Level } from './reminderLine';

/** What a contact led to: a fixed vocabulary, so that it can be counted. */
export const OUTCOMES = [
  'promised', 'disputed', 'disputeSettled', 'paymentSent', 'invoiceNotReceived', 'wrongContact', 'contactFixed',
  'voicemail', 'noAnswer', 'refused', 'other',
] as const;
export type LogOutcome = (typeof OUTCOMES)[number];

/** `pending`: the row is written, the draft is not confirmed. `done`: it went out. `cancelled`: it was taken back. */
export type LogState = 'pending' | 'done' | 'cancelled';

/** One event of the reminder log: a reminder, or what came of a contact. Names and numbers stand as the ledger writes them. */
export interface LogEvent {
  /** The same for every retry and every co-author: see `eventId`. */
  readonly id: string;
  readonly kind: 'reminder' | 'outcome';
  readonly state: LogState;
  readonly day: SerialDay;
  readonly client: string;
  /** Invoice numbers that the event is about; empty = all invoices of the client issued by that day. */
  readonly invoices: readonly string[];
  readonly level: Level | null;
  readonly channel: Channel | null;
  readonly outcome: LogOutcome | null;
  /** The day promised, for `promised`. */
  readonly promisedOn: SerialDay | null;
  /** The amount claimed, or promised; minor units. */
  readonly amount: number | null;
  readonly author: string;
  /** The wording variant of the draft, so that the user can measure which works. */
  readonly variant: string;
  readonly note: string;
}
