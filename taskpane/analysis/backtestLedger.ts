import type { Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { backtest, type Backtest } from '../../src/risk/backtest';
import type { Analysis } from './analysis';

/** The model tried on the past of the ledger that is shown. */
export function backtestLedger({ reading, asOf, figures }: Analysis): Steps<Outcome<Backtest>> {
  return backtest(reading.ledger, asOf, figures.currency);
}
