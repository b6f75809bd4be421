import { DEFAULT_LETTER_SETTINGS, type LetterSettings } from '../../src/reminders/letterSettings';

/** Who writes, as the user types it once: it signs every draft. */
export type Letterhead = Pick<LetterSettings, 'sender' | 'senderContact' | 'senderAddress' | 'paymentDetails' | 'namePenalties'>;

export const FRESH_LETTERHEAD: Letterhead = { sender: '', senderContact: '', senderAddress: '', paymentDetails: '', namePenalties: DEFAULT_LETTER_SETTINGS.namePenalties };

/** The letterhead from what a workbook kept; each entry that is missing or not of its kind takes its default. */
export function readLetterhead(stored: unknown): Letterhead {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const text = (key: keyof Letterhead): string => (typeof given[key] === 'string' ? given[key].slice(0, 500) : '');
  return {
    sender: text('sender'), senderContact: text('senderContact'), senderAddress: text('senderAddress'), paymentDetails: text('paymentDetails'),
    namePenalties: given['namePenalties'] !== false,
  };
}
