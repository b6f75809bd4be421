import { notAvailable, type Outcome } from '../base/outcome';

/** Why a delay metric has no value: nothing of this account was paid or became overdue by the day asked for. */
export function noDelayYet(): Outcome<never> {
  return notAvailable('no-delay-yet', {
    fr: 'aucune facture payée ni échue à cette date',
    en: 'no invoice paid or overdue by this day',
  });
}

/** Why a metric of paid invoices has no value. */
export function nothingPaidYet(): Outcome<never> {
  return notAvailable('nothing-paid-yet', {
    fr: 'aucune facture payée à cette date',
    en: 'no invoice paid by this day',
  });
}

/** Why the late rate has no value. */
export function nothingMaturedYet(): Outcome<never> {
  return notAvailable('nothing-matured-yet', {
    fr: 'aucune facture échue à cette date, délai de grâce compris',
    en: 'no invoice past its due date and grace by this day',
  });
}

/** Why a days-sales-outstanding figure has no value. */
export function noSales(): Outcome<never> {
  return notAvailable('no-sales', {
    fr: 'aucune vente à crédit sur la période',
    en: 'no credit sales in the period',
  });
}
