import type { ClientCredit } from './clientCredit';
import type { PayingHabit } from './orderValue';
import { FEW_INVOICES } from './paymentTerms';
import type { TermsSettings } from './termsSettings';

export type LimitUse = 'low' | 'half' | 'high' | 'nearlyFull' | 'exceeded';

export interface CreditLimit {
  /** Minor units, rounded down to two figures. */
  readonly limit: number;
  /** Gross open balance ÷ limit; null where the limit is 0. */
  readonly used: number | null;
}

/** A credit that was handled well may grow by a quarter. Our choice. */
const GROWTH = 1.25;
/** A limit leaves room for payments two weeks later than expected. Our choice. */
const ROOM_DAYS = 15;
/** What may be expected to be lost on a full limit: a tenth of what the client earns in a year. Our choice. */
const LOSS_SHARE_OF_MARGIN = 0.1;

/**
 * How much a client may owe at one time:
 * the larger of 1.25 × the largest credit it handled well and what its turnover needs (yearly sales × (usual terms + 15)
 * ÷ 365), but no more than a tenth of the year's margin with it ÷ (P(default) × loss share). A client with fewer than three invoices
 * gets one usual invoice of the ledger, or half of it where its risk of default is above 10 %. All else equal, a
 * riskier client never gets a higher limit.
 *
 * @param usualInvoice the ledger's median invoice, minor units
 * @source docs/methods/terms.md, "Credit limit"
 */
export function creditLimit(credit: ClientCredit, habit: PayingHabit, usualInvoice: number, settings: TermsSettings): CreditLimit {
  let wanted: number;
  if (credit.invoices < FEW_INVOICES) {
    wanted = habit.defaultProbability > 0.1 ? usualInvoice / 2 : usualInvoice;
  } else {
    const handled = GROWTH * credit.largestHandled;
    // A slower payer needs more room but must not earn it by paying late: usual terms count, not its delay.
    const need = (credit.yearlySales * ((credit.usualTerms ?? 0) + ROOM_DAYS)) / 365;
    const bearable = (LOSS_SHARE_OF_MARGIN * settings.margin * credit.yearlySales) / Math.max(1e-6, habit.defaultProbability * settings.lossShare);
    wanted = Math.min(Math.max(handled, need), bearable);
  }
  const limit = twoFigures(wanted);
  return { limit, used: limit > 0 ? credit.open / limit : null };
}

/**
 * How far a limit is used: 50, 70 and 90 % are the warnings.
 *
 * @example
 * limitUse(0.72, 100) // 'high'
 */
export function limitUse(used: number | null, open: number): LimitUse {
  if (used === null) return open > 0 ? 'exceeded' : 'low';
  if (used > 1) return 'exceeded';
  return used >= 0.9 ? 'nearlyFull' : used >= 0.7 ? 'high' : used >= 0.5 ? 'half' : 'low';
}

/** Rounded down to two significant figures, as people set limits. */
function twoFigures(amount: number): number {
  if (amount < 1) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.floor(amount / unit) * unit;
}
