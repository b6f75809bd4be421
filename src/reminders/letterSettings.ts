/** Who writes, and what the user chose to claim. Texts stand as the user typed them. */
export interface LetterSettings {
  readonly sender: string;
  /** A phone number or an e-mail address for questions and disputes. */
  readonly senderContact: string;
  readonly senderAddress: string;
  /** How to pay: bank account, reference. '' = not said. */
  readonly paymentDetails: string;
  /** The country whose law of late payment applies between businesses. */
  readonly country: 'FR' | 'EU' | 'other';
  /** Whether penalties and the fixed indemnity are named; the user's visible choice. */
  readonly namePenalties: boolean;
  /** Calendar days given in a last notice and in a formal notice. */
  readonly deadlineDays: { readonly lastNotice: number; readonly formalNotice: number };
}

export const DEFAULT_LETTER_SETTINGS: LetterSettings = {
  sender: '', senderContact: '', senderAddress: '', paymentDetails: '', country: 'FR', namePenalties: true,
  deadlineDays: { lastNotice: 8, formalNotice: 8 },
};
