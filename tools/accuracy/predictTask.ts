import type { SerialDay } from '../../src/base/serialDay';
import { drain } from '../../src/base/steps';
import type { Ledger } from '../../src/ledger/ledger';
import { delayFacts } from '../../src/risk/delayFacts';
import type { DelayCurve } from '../../src/risk/delayModel';
import { laterQuestions } from '../../src/risk/laterQuestions';
import { learnParameters } from '../../src/risk/learnParameters';
import type { ModelParameters } from '../../src/risk/modelParameters';
import { dayOf, dueOf, isDisputed, minorUnits, type Row } from './invoiceTable';

/** Learns from what was known on the cutoff day: facts dated before it. */
export function learnBefore(known: Ledger, cutoff: SerialDay, useDisputes: boolean): ModelParameters {
  return drain(learnParameters(delayFacts(known, cutoff - 1, 0), useDisputes));
}

/**
 * Predicts rows with fixed parameters. Each row is asked about on its day (its snapshot, else its issue day): of the
 * full ledger, only facts of its client dated before that day are seen.
 */
export function predictRows(
  parameters: ModelParameters, full: Ledger, rows: readonly Row[], terms: number, disputed: ReadonlySet<string>,
): Row[] {
  const facts = delayFacts(full, full.lastEvent, 0);
  const ask = laterQuestions(parameters, facts);
  const numbers = new Set(full.invoices.number);
  const questions = rows.map((row, at) => {
    const client = full.clientIds.get((row['client'] ?? '').trim());
    return {
      at, block: client === undefined ? -1 : (facts.blockOfClient[client] ?? -1),
      day: dayOf(row['snapshot'] ?? row['issue_date']), issued: dayOf(row['issue_date']), due: dueOf(row, terms),
      logAmount: Math.log1p(minorUnits(row['amount'])), inFacts: numbers.has(row['invoice_id'] ?? ''),
      disputed: disputed.has(row['invoice_id'] ?? ''),
    };
  });
  const answers: Row[] = rows.map(() => ({}));
  for (const question of questions.sort((a, b) => a.block - b.block || a.day - b.day)) {
    answers[question.at] = prediction(rows[question.at]!, ask(question));
  }
  return answers;
}

function prediction(row: Row, curve: DelayCurve): Row {
  const [late, over30, over60] = [curve.exceeds(0), curve.exceeds(30), curve.exceeds(60)];
  const shares = [1 - late, late - over30, over30 - over60, over60];
  return {
    invoice_id: row['invoice_id'] ?? '', ...(row['snapshot'] === undefined ? {} : { snapshot: row['snapshot'] }),
    p_late0: late.toFixed(6), p_late30: over30.toFixed(6), days_late: String(curve.daysLateAt(0.5)),
    bucket: String(shares.indexOf(Math.max(...shares))),
  };
}

/** Numbers of the invoices that the ledger marks as disputed. */
export function disputedNumbers(rows: readonly Row[]): Set<string> {
  return new Set(rows.filter((row) => isDisputed(row['disputed'])).map((row) => row['invoice_id'] ?? ''));
}
