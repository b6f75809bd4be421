import { DEFAULT_OPTIONS, type Options } from '../ledger/options';
import type { ReminderOptions } from '../ledger/reminderOptions';
import { capCountry } from '../terms/capCountry';

/** Who writes, as the user typed it once. */
export interface Letterhead {
  readonly sender: string;
  /** A phone number or an e-mail address for questions and disputes. */
  readonly senderContact: string;
  readonly senderAddress: string;
  /** How to pay: bank account, reference. '' = not said. */
  readonly paymentDetails: string;
}

/** Who writes, and what the user chose to claim. */
export interface LetterSettings extends Letterhead, Pick<ReminderOptions, 'namePenalties' | 'deadlineDays'> {
  /** The country whose law of late payment applies between businesses. */
  readonly country: 'FR' | 'EU' | 'other';
}

export const NO_LETTERHEAD: Letterhead = { sender: '', senderContact: '', senderAddress: '', paymentDetails: '' };

/**
 * What a message is written with, from the user's letterhead and options.
 *
 * @example
 * DEFAULT_LETTER_SETTINGS.country // 'FR'
 */
export function letterSettings({ country, reminders: { namePenalties, deadlineDays } }: Options, letterhead: Letterhead): LetterSettings {
  const law = capCountry(country);
  return { ...letterhead, country: law === 'FR' || law === 'EU' ? law : 'other', namePenalties, deadlineDays };
}

export const DEFAULT_LETTER_SETTINGS: LetterSettings = letterSettings(DEFAULT_OPTIONS, NO_LETTERHEAD);
