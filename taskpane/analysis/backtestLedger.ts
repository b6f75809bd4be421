import { notAvailable, type Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import type { Analysis } from './analysis';
import type { Backtest } from './backtest';

export function* backtestLedger(analysis: Analysis): Steps<Outcome<Backtest>> {
  yield 0;
  return notAvailable('no-backtest', { fr: String(analysis.asOf), en: '' });
}
