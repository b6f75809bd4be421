import { isoDay } from '../base/serialDay';
import type { Text } from '../base/text';
import { lateFeeRegime } from './lateFeeRegime';
import type { InterestPeriod, LateFees, LateInvoice } from './lateFees';
import { FRENCH_LEGAL_RATES, rateInForce } from './referenceRates';

/**
 * What the late fees of an invoice rest on beyond the law in force: a country without a table, a rate that is not confirmed
 * or is the user's own, a contract's rate below the legal minimum. Empty where nothing is due.
 *
 * @param invoice as it was given to `lateFees`, which gave `fees`
 */
export function lateFeeAssumptions(invoice: LateInvoice, { daysLate, periods }: LateFees): Text[] {
  const texts: Text[] = [];
  if (daysLate === 0) return texts;
  const regime = lateFeeRegime(invoice.country, invoice.due + 1);
  if (regime === null) {
    texts.push({
      fr: 'Pays sans table : intérêts au taux indiqué, sans indemnité forfaitaire.',
      en: 'No table for this country: interest at the rate given, without a fixed sum.',
    });
  }
  const unconfirmed = periods.find((period) => !period.confirmed);
  if (unconfirmed !== undefined && regime !== null) {
    const last = isoDay(regime.reference.confirmedTo);
    texts.push({
      fr: `Taux confirmés jusqu’au ${last} ; ensuite le dernier taux connu (${frenchPercent(unconfirmed.percent)}) est gardé : vérifiez-le ou indiquez votre taux.`,
      en: `Rates are confirmed up to ${last}; after it the last known one (${unconfirmed.percent}%) is kept: check it or give your rate.`,
    });
  }
  const own = invoice.referenceRate ?? null;
  const lastConfirmed = regime?.reference.confirmedTo ?? Infinity;
  const lastRateDay = regime?.moves === 'atStart' ? invoice.due + 1 : (periods[periods.length - 1]?.from ?? -Infinity);
  if (invoice.rate === null && own !== null && lastRateDay > lastConfirmed) {
    texts.push({
      fr: `Après le ${isoDay(lastConfirmed)}, taux de référence de vos réglages : ${frenchPercent(Math.round(own * 1e6) / 1e4)}.`,
      en: `After ${isoDay(lastConfirmed)}, the reference rate of your settings: ${Math.round(own * 1e6) / 1e4}%.`,
    });
  }
  if (invoice.rate !== null && regime?.code === 'FR') {
    const least = leastContractRate(periods);
    if (least !== null && invoice.rate * 100 < least.percent) {
      const last = isoDay(FRENCH_LEGAL_RATES.confirmedTo);
      texts.push({
        fr: `Le taux indiqué est sous le minimum légal de ${frenchPercent(least.percent)} (3 fois l’intérêt légal, L441-10 II)${least.confirmed ? '' : `, d’après le dernier taux connu, confirmé jusqu’au ${last}`}.`,
        en: `The rate given is below the legal minimum of ${least.percent}% (3 times the legal rate, L441-10 II)${least.confirmed ? '' : `, by the last known rate, confirmed up to ${last}`}.`,
      });
    }
  }
  return texts;
}

/** The highest "3 × legal rate" of the days charged, per cent; null where the table does not know. */
function leastContractRate(periods: readonly InterestPeriod[]): { readonly percent: number; readonly confirmed: boolean } | null {
  let least: { percent: number; confirmed: boolean } | null = null;
  for (const period of periods) {
    const legal = rateInForce(FRENCH_LEGAL_RATES, period.from);
    if (legal === null) continue;
    const percent = Math.round(legal.percent * 300) / 100;
    if (least === null || percent > least.percent) least = { percent, confirmed: legal.confirmed };
  }
  return least;
}

function frenchPercent(percent: number): string {
  return `${String(percent).replace('.', ',')}\u00a0%`;
}
