import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { ClientSituation } from './clientHistory';
import type { ClientSignals } from './clientSignals';

/** An invoice as it is asked about. */
export interface InvoiceQuestion {
  /** Facts dated before this day are known. */
  day: SerialDay;
  terms: number;
  logAmount: number;
  disputed: number;
  /** The client's state counts the invoice itself among those issued. */
  counted: boolean;
  /** … and among the open overdue ones. */
  countedOverdue: boolean;
  due: SerialDay;
  /** The bins that the invoice has outlived. */
  outlived: number;
}

/** A client who has not paid for a year is not known better for staying away longer. */
const LONGEST_SILENCE = 365;

/** Surprises up to this are everyday life; beyond the second, nothing new is said. */
const EVERYDAY_SURPRISE = 3;
const LARGEST_SURPRISE = 20;

/** Whether the client has stopped paying: 0 while what is unpaid is nothing unusual, growing with the surprise, bounded. */
function stoppedPaying(surprise: number): number {
  return Math.log(Math.min(LARGEST_SURPRISE, Math.max(EVERYDAY_SURPRISE, surprise)) / EVERYDAY_SURPRISE);
}

/** The features of an invoice that are the same in all bins, in the order of `FEATURES`, written into `into`. */
export function invoiceFeatures(state: ClientSituation, signals: ClientSignals, question: InvoiceQuestion, into: Float64Array): void {
  const own = question.counted ? 1 : 0;
  const others = Math.max(0, state.invoices - own);
  const terms = Math.max(0, question.terms);
  const trust = others / (others + 1);
  const meanLogAmount = others > 0 ? (state.logAmounts - own * question.logAmount) / others : 0;
  const meanTerms = others > 0 ? (state.terms - own * terms) / others : 0;
  const overdue = Math.max(0, state.overdue - (question.countedOverdue ? 1 : 0));
  const silence = state.paidUpTo === NO_DAY ? LONGEST_SILENCE : Math.min(LONGEST_SILENCE, Math.max(0, question.day - state.paidUpTo));
  into[0] = Math.log1p(overdue);
  into[1] = Math.log1p(silence);
  into[2] = question.logAmount;
  into[3] = (question.logAmount - meanLogAmount) * trust;
  into[4] = Math.log1p(terms);
  into[5] = Math.min(3, Math.max(-3, ((terms - meanTerms) * trust) / 15));
  into[6] = question.disputed;
  const inRun = question.counted && question.due > state.paidUpTo && question.outlived > 0;
  into[7] = stoppedPaying(signals.surprise - (inRun ? signals.patience[question.outlived - 1]! : 0));
}
