import { accountOf, groupByClient } from '../../src/metrics/account';
import { dayOf, ledgerTable } from './ledgerOf';

const ledger = ledgerTable`
  client | issued     | due        | paid       | amount
  Martin | 2025-01-06 | 2025-02-05 | 2025-02-12 | 140
  Martin | 2025-01-20 | 2025-02-19 | 2025-04-15 | 85
  Martin | 2025-03-24 | 2025-04-23 |            | 214
  Durand | 2025-01-27 | 2025-02-26 | 2025-02-24 | 600
  Durand | 2025-02-24 | 2025-03-26 | 2025-03-25 | 450
  Durand | 2025-04-14 | 2025-05-14 |            | 320
`;
const accounts = groupByClient(ledger);

/** What examples in doc comments of the metrics can name: a ledger of six rows, its accounts, and days in ISO form. */
export const exampleScope = {
  ledger, accounts, all: accountOf(accounts, null, 0), martin: accountOf(accounts, 0, 0), durand: accountOf(accounts, 1, 0), day: dayOf,
};
