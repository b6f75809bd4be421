/** How long past due an open invoice is, as provisions for bad debts look at it. */
export type AgeBucket = 'notDue' | 'days1to30' | 'days31to60' | 'days61to90' | 'days91to120' | 'over120';

/** From the youngest to the oldest. */
export const AGE_BUCKETS: readonly AgeBucket[] = ['notDue', 'days1to30', 'days31to60', 'days61to90', 'days91to120', 'over120'];
