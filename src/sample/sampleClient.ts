import type { Text } from '../base/text';

/** How a made-up client pays; see `payer`. */
export type Payer =
  | 'prompt' | 'directDebit' | 'relaxed' | 'monthEnd' | 'slow' | 'verySlow' | 'chronic' | 'worsening' | 'improving'
  | 'episodic' | 'disputer' | 'publicBody' | 'stopped' | 'newcomer' | 'onlyOnce';

/** The trade of a made-up client. */
export type Sector = 'building' | 'food' | 'retail' | 'industry' | 'transport' | 'services' | 'health' | 'farming' | 'public' | 'hotels';

/** A client of the sample company: everything about it is invented. */
export interface SampleClient {
  readonly name: string;
  readonly kind: 'company' | 'soleTrader' | 'publicBody';
  readonly sector: Sector;
  readonly payer: Payer;
  /** Days from issue to due, then the end of that month where `endOfMonth`. */
  readonly terms: { readonly days: number; readonly endOfMonth: boolean };
  readonly invoicesPerYear: number;
  /** Usual amount before tax, euros. */
  readonly usualAmount: number;
  readonly contact: string;
}

export const SECTOR_NAMES: Readonly<Record<Sector, Text>> = {
  building: { fr: 'Bâtiment', en: 'Construction' },
  food: { fr: 'Agroalimentaire', en: 'Food' },
  retail: { fr: 'Commerce de détail', en: 'Retail' },
  industry: { fr: 'Industrie', en: 'Manufacturing' },
  transport: { fr: 'Transport', en: 'Transport' },
  services: { fr: 'Services', en: 'Services' },
  health: { fr: 'Santé', en: 'Health' },
  farming: { fr: 'Agriculture', en: 'Farming' },
  public: { fr: 'Secteur public', en: 'Public sector' },
  hotels: { fr: 'Hôtellerie-restauration', en: 'Hotels and restaurants' },
};
