import { toSerialDay, type SerialDay } from '../base/serialDay';
import type { Text } from '../base/text';
import { capCountry, type CapCountry } from './capCountry';
import { endOfMonth, type Offer } from './offers';

export const SECTORS = [
  'general', 'periodicInvoice', 'perishableFood', 'meat', 'alcohol', 'grapes', 'transport', 'publicBuyer', 'publicHospital', 'publicUndertaking',
] as const;
export type Sector = (typeof SECTORS)[number];

/** The longest terms that a law lets two parties agree, from a day on. */
export interface LegalCap {
  readonly country: CapCountry;
  readonly sector: Sector;
  readonly from: SerialDay;
  /** From the invoice to the due date. */
  readonly days: number;
  /** Days that may be combined with the end of a month; null = never. */
  readonly endOfMonthDays: number | null;
  readonly rule: Text;
  readonly source: string;
}

const MODERNISATION = toSerialDay(2009, 1, 1);
const DIRECTIVE = toSerialDay(2013, 3, 16);
const PUBLIC = toSerialDay(2013, 5, 1);

function cap(country: CapCountry, sector: Sector, from: SerialDay, days: number, endOfMonthDays: number | null, source: string, fr: string, en: string): LegalCap {
  return { country, sector, from, days, endOfMonthDays, source, rule: { fr: `${fr} (${source})`, en: `${en} (${source})` } };
}

/** Where delivery counts, the invoice is taken as issued on delivery. */
export const LEGAL_CAPS: readonly LegalCap[] = [
  cap('FR', 'general', MODERNISATION, 60, 45, 'Code de commerce, L441-10 I',
    '60 jours après la date de la facture, ou 45 jours fin de mois si le contrat le prévoit', '60 days from the invoice date, or 45 days end of month if the contract says so'),
  cap('FR', 'periodicInvoice', MODERNISATION, 45, null, 'Code de commerce, L441-10 I',
    'facture récapitulative : 45 jours après la date de la facture', 'summary invoice: 45 days from the invoice date'),
  cap('FR', 'perishableFood', MODERNISATION, 30, null, 'Code de commerce, L441-11 II',
    'produits alimentaires périssables : 30 jours après la livraison', 'perishable food: 30 days after delivery'),
  cap('FR', 'meat', MODERNISATION, 20, null, 'Code de commerce, L441-11 II',
    'bétail et viandes fraîches : 20 jours après la livraison', 'livestock and fresh meat: 20 days after delivery'),
  cap('FR', 'alcohol', MODERNISATION, 30, 30, 'Code de commerce, L441-11 II',
    'boissons alcooliques soumises aux droits de consommation : 30 jours après la fin du mois de livraison', 'alcoholic drinks under consumption duty: 30 days after the end of the month of delivery'),
  cap('FR', 'grapes', MODERNISATION, 45, 45, 'Code de commerce, L441-11 II',
    'raisins et moûts : 45 jours fin de mois', 'grapes and must: 45 days end of month'),
  cap('FR', 'transport', MODERNISATION, 30, null, 'Code de commerce, L441-11 II',
    'transport, location de véhicules, commission de transport et en douane : 30 jours après la date de la facture', 'transport, vehicle hire, freight and customs agents: 30 days from the invoice date'),
  cap('FR', 'publicBuyer', PUBLIC, 30, null, 'Code de la commande publique, R2192-10', 'acheteur public : 30 jours', 'public buyer: 30 days'),
  cap('FR', 'publicHospital', PUBLIC, 50, null, 'Code de la commande publique, R2192-11', 'établissement public de santé : 50 jours', 'public hospital: 50 days'),
  cap('FR', 'publicUndertaking', PUBLIC, 60, null, 'Code de la commande publique, R2192-11', 'entreprise publique : 60 jours', 'public undertaking: 60 days'),
  cap('EU', 'general', DIRECTIVE, 60, null, 'Directive 2011/7/UE, art. 3',
    '60 jours, sauf accord exprès qui n’est pas manifestement abusif', '60 days, unless expressly agreed and not grossly unfair'),
  cap('EU', 'publicBuyer', DIRECTIVE, 30, null, 'Directive 2011/7/UE, art. 4', 'acheteur public : 30 jours', 'public buyer: 30 days'),
  cap('GB', 'general', DIRECTIVE, 60, null, 'Late Payment of Commercial Debts Regulations 2013',
    '60 jours, sauf accord exprès qui n’est pas manifestement abusif', '60 days, unless expressly agreed and not grossly unfair'),
  cap('GB', 'publicBuyer', DIRECTIVE, 30, null, 'Late Payment of Commercial Debts Regulations 2013', 'acheteur public : 30 jours', 'public buyer: 30 days'),
];

export interface CapFound {
  readonly cap: LegalCap;
  /** What had to be assumed because the country, the sector or the day is not in the table. */
  readonly assumptions: readonly Text[];
}

/**
 * The legal cap on payment terms for a country, a sector and a day. What the table does not know falls back, and says
 * so: an unknown sector to the general rule of its country, an unknown country or an early day to 60 days, as in the EU.
 *
 * @param country ISO code, or EU; case does not matter; '' = not said
 * @example
 * legalCap('FR', 'transport', 46000).cap.days // 30
 * @example
 * legalCap('FR', 'space travel', 46000).cap.sector // 'general'
 */
export function legalCap(country: string, sector: string, day: SerialDay): CapFound {
  const assumptions: Text[] = [];
  const code = capCountry(country);
  if (code === null) {
    const word = country.trim();
    assumptions.push({
      fr: `Pays « ${word} » sans règle connue : le plafond européen de 60 jours est supposé.`,
      en: `No rule is known for country "${word}": the European cap of 60 days is assumed.`,
    });
  }
  const wanted = sector.trim() === '' ? 'general' : sector.trim();
  const table = LEGAL_CAPS.filter((entry) => entry.country === (code ?? 'EU'));
  let own: LegalCap | null = null;
  let general = table.find((entry) => entry.sector === 'general')!;
  for (const entry of table) {
    if (entry.from > day) continue;
    if (entry.sector.toLowerCase() === wanted.toLowerCase()) own = entry;
    if (entry.sector === 'general') general = entry;
  }
  if (own === null && wanted !== 'general') {
    assumptions.push({
      fr: `Secteur « ${wanted} » sans règle propre : la règle générale est appliquée.`,
      en: `No rule of its own for sector "${wanted}": the general one applies.`,
    });
  }
  if (own === null && general.from > day) {
    assumptions.push({
      fr: 'La table commence plus tard que cette date : sa première règle est appliquée.',
      en: 'The table begins after this day: its first rule applies.',
    });
  }
  return { cap: own ?? general, assumptions };
}

/** Whether a cap lets two parties agree on an offer. */
export function permits(legal: LegalCap, offer: Offer): boolean {
  if (offer.creditShare === 0) return true;
  return offer.endOfMonth ? legal.endOfMonthDays !== null && legal.endOfMonthDays >= 45 : offer.days <= legal.days;
}

/** The last day on which an invoice may be due under a cap, the end of the month counted in the way that is later. */
export function latestLegalDue(legal: LegalCap, issued: SerialDay): SerialDay {
  const plain = issued + legal.days;
  if (legal.endOfMonthDays === null) return plain;
  return Math.max(plain, endOfMonth(issued + legal.endOfMonthDays), endOfMonth(issued) + legal.endOfMonthDays);
}
