import type { SerialDay } from '../base/serialDay';
import type { Language } from '../base/text';
import type { PartyKind } from '../ledger/reminderOptions';
import type { LetterSettings } from './letterSettings';
import type { Channel, Level } from './reminderLine';
import type { Statement } from './statement';
import type { WritingFacts } from './writingFacts';

/** Everything that the parts of a message are made from. */
export interface PartFacts {
  readonly language: Language;
  readonly level: Level;
  readonly channel: Channel;
  readonly kind: PartyKind;
  readonly client: string;
  /** As the Clients table has it. */
  readonly clientAddress: string | null;
  readonly contact: string | null;
  readonly asOf: SerialDay;
  /** The day by which payment is asked; null before the last notice. */
  readonly deadline: SerialDay | null;
  readonly statement: Statement;
  readonly past: WritingFacts;
  readonly settings: LetterSettings;
  readonly money: (minor: number) => string;
}

/** The parts that every message is built from; '' where there is nothing to say. */
export interface MessageParts {
  readonly greeting: string;
  readonly opening: string;
  readonly request: string;
  readonly dispute: string;
  readonly disregard: string;
  readonly closing: string;
}

/** A good payer's first slip: at least three paid invoices, four in five on time. */
export function isFirstSlip(past: WritingFacts): boolean {
  return past.paidInvoices >= 3 && past.onTimeShare >= 0.8 && past.lastReminder === null && past.brokenPromises === 0;
}
