import type { SerialDay } from '../base/serialDay';
import { AGE_BUCKETS, type AgeBucket } from '../ledger/ageBucket';
import type { Ledger } from '../ledger/ledger';
import { openPart } from '../metrics/invoiceState';

export interface BucketLoss {
  readonly bucket: AgeBucket;
  /** Gross open balance in the bucket at asOf, minor units. */
  readonly open: number;
  /** Share that was still unpaid thirty days later and so rolled on; over 120 days: share still unpaid thirty days later. */
  readonly rollRate: number;
  /** Share that ends as a loss: the product of the roll rates from here on. */
  readonly lossRate: number;
  /** open × lossRate, minor units. */
  readonly loss: number;
  /** Invoices seen in the bucket over the year; under ten the stated default is used. */
  readonly invoices: number;
  readonly source: 'ledger' | 'default' | 'user';
}

export interface ExpectedCreditLoss {
  readonly buckets: readonly BucketLoss[];
  readonly open: number;
  readonly loss: number;
}

const STEP = 30;
const SNAPSHOTS = 12;
const LEAST_INVOICES = 10;
/** A debt over 120 days is lost when it is unpaid a year later: twelve more steps. */
const STEPS_TO_LOSS = 12;
/** Where the ledger has hardly a case: our choice, on the careful side. */
const DEFAULT_ROLLS = [0.3, 0.35, 0.5, 0.65, 0.8, 0.93] as const;

/**
 * Provision for bad debts by the roll-rate method. The open balance is looked at every thirty days over the last year;
 * the roll rate of a bucket is the share of its money still unpaid thirty days later (pooled over the year, by
 * amount). For what is not due yet, only money falling due in the next thirty days counts. What rolls through every
 * bucket, and stays unpaid for a year after that, is lost: the loss rate of a bucket is the product of the rates from
 * there on. Expected loss = Σ open balance × loss rate.
 *
 * @param currency index into the ledger's currencies
 * @param userRates loss rates that replace those of the ledger, by bucket, 0 to 1
 * @source simplified approach of IFRS 9, B5.5.35 (provision matrix); docs/methods/loss.md
 */
export function expectedCreditLoss(
  ledger: Ledger, asOf: SerialDay, currency: number, userRates: Partial<Readonly<Record<AgeBucket, number>>> = {},
): ExpectedCreditLoss {
  const before = new Float64Array(AGE_BUCKETS.length);
  const after = new Float64Array(AGE_BUCKETS.length);
  const seen = new Int32Array(AGE_BUCKETS.length);
  const open = new Float64Array(AGE_BUCKETS.length);
  const { issued, due, count } = ledger.invoices;
  for (let i = 0; i < count; i += 1) {
    if (issued[i]! > asOf || ledger.invoices.currency[i] !== currency) continue;
    open[bucketAt(asOf - due[i]!)]! += openPart(ledger, i, asOf);
    for (let step = SNAPSHOTS; step >= 1; step -= 1) {
      const day = asOf - STEP * step;
      if (issued[i]! > day || due[i]! >= day + STEP) continue;
      const then = openPart(ledger, i, day);
      if (then <= 0) continue;
      const bucket = bucketAt(day - due[i]!);
      before[bucket]! += then;
      after[bucket]! += Math.min(then, openPart(ledger, i, day + STEP));
      seen[bucket]! += 1;
    }
  }
  const buckets: BucketLoss[] = [];
  let rolled = 1;
  for (let bucket = AGE_BUCKETS.length - 1; bucket >= 0; bucket -= 1) {
    const name = AGE_BUCKETS[bucket]!;
    const own = userRates[name];
    const fromLedger = seen[bucket]! >= LEAST_INVOICES;
    const rollRate = fromLedger ? after[bucket]! / before[bucket]! : DEFAULT_ROLLS[bucket]!;
    rolled *= bucket === AGE_BUCKETS.length - 1 ? rollRate ** STEPS_TO_LOSS : rollRate;
    const lossRate = own ?? rolled;
    buckets.unshift({
      bucket: name, open: open[bucket]!, rollRate, lossRate, loss: Math.round(open[bucket]! * lossRate), invoices: seen[bucket]!,
      source: own !== undefined ? 'user' : fromLedger ? 'ledger' : 'default',
    });
  }
  return {
    buckets,
    open: buckets.reduce((sum, { open: part }) => sum + part, 0),
    loss: buckets.reduce((sum, { loss }) => sum + loss, 0),
  };
}

function bucketAt(daysPastDue: number): number {
  return daysPastDue <= 0 ? 0 : Math.min(AGE_BUCKETS.length - 1, Math.ceil(daysPastDue / STEP));
}
