import { counted } from '../base/counted';
import { invalidValue, notAvailable, success, type Outcome } from '../base/outcome';
import { DECIMALS, roundTo } from '../base/rounding';
import type { DelayModel } from './delayModel';

/** The model looks this many days past due. */
export const HORIZON = 180;
/** With fewer defaults in the ledger a probability of default would be a guess. */
export const LEAST_CASES = 10;

/**
 * The probability that a client's next invoice is still unpaid `days` after its due date (180 = default).
 * Not available where the ledger has fewer than ten invoices that were unpaid so long: too few such cases.
 *
 * @returns four decimals
 */
export function defaultProbability(model: DelayModel, client: number, days: number = HORIZON): Outcome<number> {
  if (!(days >= 0 && days <= HORIZON)) {
    return invalidValue('days-beyond-horizon', {
      fr: `Le modèle regarde de 0 à ${HORIZON} jours après l’échéance, pas ${days}.`,
      en: `The model looks from 0 to ${HORIZON} days after the due date, not ${days}.`,
    });
  }
  const { known, late } = model.casesBeyond(days);
  if (late < LEAST_CASES) return tooFewCases(late, days, known);
  return success(roundTo(model.nextInvoice(client).exceeds(days), DECIMALS.probability));
}

/** Of `known` invoices that were due `days` ago or more only `late` were unpaid so long. */
export function tooFewCases(late: number, days: number, known: number): Outcome<never> {
  return notAvailable('too-few-cases', {
    fr: `Trop peu de cas\u00a0: ${counted.fr(late, 'facture impayée', 'factures impayées')} ${days} jours après l’échéance sur ${known} assez anciennes, il en faut ${LEAST_CASES}.`,
    en: `Too few such cases: ${counted.en(late, 'invoice', 'invoices')} unpaid ${days} days after due among ${known} old enough, ${LEAST_CASES} needed.`,
  });
}
