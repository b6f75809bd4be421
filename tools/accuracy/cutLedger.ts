import { isoDay, NO_DAY, type SerialDay } from '../../src/base/serialDay';
import { bucketOf } from './scores';
import { dayOf, dueOf, type Row } from './invoiceTable';

/** A ledger cut at a day, as a folder of ../accuracy has it: what was known, and labelled rows of each task. */
export interface CutLedger {
  readonly known: readonly Row[];
  readonly full: readonly Row[];
  readonly cutoff: SerialDay;
  readonly issue: readonly Row[];
  readonly snapshot: readonly Row[];
}

const SNAPSHOTS = [0, 30, 60, 90, 120] as const;

/**
 * Cuts a ledger at `cutoff`. A label is given only where it is certain at `asOf`, the last day of the ledger.
 * Rows to predict: every invoice issued from the cutoff to before `until`; open invoices at the cutoff and 30, 60, 90
 * and 120 days later.
 */
export function cutLedger(rows: readonly Row[], cutoff: SerialDay, until: SerialDay, asOf: SerialDay): CutLedger {
  const known = rows.filter((row) => dayOf(row['issue_date']) < cutoff)
    .map((row) => (dayOf(row['paid_date']) >= cutoff ? { ...row, paid_date: '' } : row));
  const labelled = (row: Row): Row => {
    const due = dueOf(row, 30);
    const paid = dayOf(row['paid_date']);
    const open = paid === NO_DAY;
    const late = (days: number): string => (open && due + days >= asOf ? '' : open || paid > due + days ? '1' : '0');
    return {
      ...row, late0: late(0), late30: late(30), days_late: open ? '' : String(paid - due),
      bucket: open && due + 60 >= asOf ? '' : String(open ? 3 : bucketOf(paid - due)),
    };
  };
  const issue = rows.filter((row) => dayOf(row['issue_date']) >= cutoff && dayOf(row['issue_date']) < until).map(labelled);
  const snapshot = SNAPSHOTS.map((after) => cutoff + after).filter((day) => day < until).flatMap((day) => rows
    .filter((row) => dayOf(row['issue_date']) < day && (dayOf(row['paid_date']) === NO_DAY || dayOf(row['paid_date']) >= day))
    .map((row) => ({ ...labelled(row), snapshot: isoDay(day) })));
  return { known, full: rows, cutoff, issue, snapshot };
}
