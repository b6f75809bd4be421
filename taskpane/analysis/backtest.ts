import type { Text } from '../../src/base/text';

/** The model tried on the user's own past, as the view shows it. */
export interface Backtest {
  /** Invoices that were predicted without knowing their end. */
  readonly invoices: number;
  /** Whether the model earns its keep on this ledger, in a sentence. */
  readonly sentence: Text;
  readonly rows: readonly { readonly measure: Text; readonly naive: number | null; readonly clientMean: number | null; readonly model: number | null }[];
  /** Said probability of being late against the share that was, by group of equal size. */
  readonly reliability: readonly { readonly said: number; readonly seen: number; readonly count: number }[];
}
