import type { SerialDay } from '../base/serialDay';
import type { Hold, HoldCode } from './reminderLine';

/**
 * The guards in the order in which they are asked. First what makes a claim wrong, then whom we must not write to,
 * then what makes a contact useless, then when it may come. Bank data that are old only warn.
 *
 * @source the order of the house (ux.md, Messages); the invoice's own hold, an announced payment, insolvency, a running
 * formal notice and an unconfirmed draft are placed beside the guard that they resemble
 */
export const GUARD_ORDER: readonly HoldCode[] = [
  'nothingOwed', 'disputed', 'promiseRunning', 'invoiceHold', 'paymentAnnounced',
  'doNotContact', 'insolvency', 'formalNoticeRunning', 'contactMissing', 'tooSmall',
  'unconfirmedDraft', 'minimumGap', 'stepNotReached', 'notWorkingDay', 'frequencyCap',
];

/** Guards that stand in the way, each with the first day on which it no longer does (null: not by time alone). */
export type GuardFacts = { readonly [Code in HoldCode]?: SerialDay | null };

/**
 * The first guard that stands in the way of a contact, or null if nothing does.
 *
 * @example
 * firstHold({ minimumGap: 45300, disputed: null }) // { code: 'disputed', until: null }
 * firstHold({}) // null
 */
export function firstHold(facts: GuardFacts): Hold | null {
  for (const code of GUARD_ORDER) {
    const until = facts[code];
    if (until !== undefined) return { code, until };
  }
  return null;
}
