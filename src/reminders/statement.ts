import type { SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import { openPart } from '../metrics/invoiceState';

/** One line of the table of a message. Money in minor units. */
export interface StatementRow {
  readonly number: string;
  readonly issued: SerialDay;
  readonly due: SerialDay;
  /** 0 when it is not overdue. */
  readonly daysOverdue: number;
  readonly amount: number;
  /** What is still due of it. */
  readonly open: number;
}

/** The table of a message: the invoices, what stands in the client's favour, and their sum to the minor unit. */
export interface Statement {
  readonly rows: readonly StatementRow[];
  /** Credit notes, advances and overpayments, ≥ 0; deducted in the total. */
  readonly credits: number;
  /** Sum of `open` − `credits`, never below 0. */
  readonly total: number;
}

/** The statement of some invoices of one client at asOf, in their order. The total is the sum of what is shown. */
export function statementOf(ledger: Ledger, content: readonly number[], credits: number, asOf: SerialDay): Statement {
  const { number, issued, due, amount } = ledger.invoices;
  const rows = content.map((invoice): StatementRow => ({
    number: number[invoice]!, issued: issued[invoice]!, due: due[invoice]!, daysOverdue: Math.max(0, asOf - due[invoice]!),
    amount: amount[invoice]!, open: openPart(ledger, invoice, asOf),
  }));
  const sum = rows.reduce((total, row) => total + row.open, 0);
  const deducted = Math.min(sum, credits);
  return { rows, credits: deducted, total: sum - deducted };
}
