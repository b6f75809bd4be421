import { NO_LETTERHEAD, type Letterhead } from '../../src/reminders/letterSettings';

/** The letterhead from what a workbook kept; each entry that is missing or not of its kind is empty. */
export function readLetterhead(stored: unknown): Letterhead {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const text = (key: keyof Letterhead): string => (typeof given[key] === 'string' ? given[key].slice(0, 500) : '');
  return { ...NO_LETTERHEAD, sender: text('sender'), senderContact: text('senderContact'), senderAddress: text('senderAddress'), paymentDetails: text('paymentDetails') };
}
