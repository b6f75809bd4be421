import { expectedCreditLoss } from '../../src/forecast/expectedCreditLoss';
import { makeLedger, type Row } from '../forecast/makeLedger';

const ASOF = 46_000;

/** Twenty invoices falling due every thirty days for a year; of each twenty, so many roll through each bucket. */
function rolling(): Row[] {
  const rows: Row[] = [];
  for (let step = 0; step <= 13; step += 1) {
    const due = ASOF - 15 - 30 * step;
    for (let k = 0; k < 20; k += 1) {
      // 10 are paid on time, 6 after 5 days, 2 after 35, 1 after 65, 1 never.
      const late = k < 10 ? 0 : k < 16 ? 20 : k < 18 ? 50 : k < 19 ? 80 : null;
      const paid = late === null || due + late > ASOF ? null : due + late;
      rows.push({ client: `C${k}`, issued: due - 30, due, amount: 1000, paid });
    }
  }
  return rows;
}

describe('expected credit loss', () => {
  const found = expectedCreditLoss(makeLedger(rolling()), ASOF, 0);

  test('roll rates worked by hand', () => {
    // Seen 15 days before due: half is still open 15 days past due. Then 10 → 4 → 2 → 1 of twenty roll on.
    expect(found.buckets.map((bucket) => bucket.rollRate)).toEqual([0.5, 0.4, 0.5, 0.5, 1, 1]);
    expect(found.buckets.map((bucket) => bucket.lossRate)).toEqual([0.05, 0.1, 0.25, 0.5, 1, 1]);
  });

  test('the loss is the sum of open × rate, and the buckets sum to what is open', () => {
    const open = rolling().filter((row) => row.paid === null).length * 1000;
    expect(found.open).toBe(open);
    expect(found.loss).toBe(found.buckets.reduce((sum, bucket) => sum + Math.round(bucket.open * bucket.lossRate), 0));
  });

  test('a bucket with under ten invoices uses the stated default, and says so', () => {
    const few = expectedCreditLoss(makeLedger([{ client: 'A', issued: ASOF - 50, due: ASOF - 20, amount: 1000, paid: null }]), ASOF, 0);
    expect(few.buckets.map((bucket) => bucket.source)).toEqual(Array(6).fill('default'));
    // 0.35 × 0.5 × 0.65 × 0.8 × 0.93¹²
    expect(few.loss).toBe(Math.round(1000 * 0.35 * 0.5 * 0.65 * 0.8 * 0.93 ** 12));
  });

  test('a rate given by the user replaces the loss rate of its bucket only', () => {
    const own = expectedCreditLoss(makeLedger(rolling()), ASOF, 0, { days1to30: 0.5 });
    expect(own.buckets[1]).toMatchObject({ lossRate: 0.5, source: 'user' });
    expect(own.buckets[0]).toEqual(found.buckets[0]);
  });

  test('later facts change nothing', () => {
    const later = [...rolling(), { client: 'X', issued: ASOF + 1, due: ASOF + 2, amount: 9000, paid: null }];
    expect(expectedCreditLoss(makeLedger(later), ASOF, 0)).toEqual(found);
  });
});
