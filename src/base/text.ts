/** The languages in which every text of the product exists. */
export type Language = 'fr' | 'en';

/** One message in both languages. The host or the reader picks; the core never does. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}
