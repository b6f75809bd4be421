import type { SerialDay } from '../../src/base/serialDay';
import type { Steps } from '../../src/base/steps';
import type { Text } from '../../src/base/text';
import { openPart } from '../../src/metrics/invoiceState';
import { invoiceLateFees } from '../../src/terms/invoiceLateFees';
import { lateFeeRegime } from '../../src/terms/lateFeeRegime';
import { lateFeeRule } from '../../src/terms/lateFeeRule';
import { limitation } from '../../src/terms/limitation';
import { termsTexts } from '../texts/termsTexts';
import type { Analysis } from './analysis';

const AT_ONCE = 500;

/** The late fees of one overdue invoice at asOf. Money in minor units. */
export interface FeeLine {
  readonly client: number;
  readonly number: string;
  readonly row: number;
  readonly due: SerialDay;
  readonly open: number;
  readonly daysLate: number;
  readonly interest: number;
  readonly indemnity: number;
  readonly total: number;
  /** The last day to claim the invoice in court; null where no rule is known for the country. */
  readonly claimableUntil: SerialDay | null;
}

/** What late payers owe by law beside their invoices. */
export interface FeesStudy {
  /** The largest sum first. */
  readonly lines: readonly FeeLine[];
  readonly total: number;
  /** The rule, then what it rests on beyond the law in force; each once. */
  readonly assumptions: readonly Text[];
  /** Invoices of natural persons, left out: these rules are for businesses. */
  readonly persons: number;
}

/** Works out the late fees of every overdue invoice of the analysed currency. */
export function* feesStudy({ reading: { ledger }, asOf, figures, options, record }: Analysis): Steps<FeesStudy> {
  const { invoices } = ledger;
  const lines: FeeLine[] = [];
  const regime = lateFeeRegime(options.country, asOf);
  const rule = options.lateFeeRate !== null ? ownRateRule(options.lateFeeRate) : regime && lateFeeRule(regime);
  const assumptions = new Map<string, Text>(rule ? [[rule.en, rule]] : []);
  let persons = 0;
  for (let at = 0; at < invoices.count; at += 1) {
    if (at % AT_ONCE === AT_ONCE - 1) yield (0.3 * at) / invoices.count;
    const due = invoices.due[at]!, client = invoices.client[at]!;
    if (due >= asOf || invoices.issued[at]! > asOf || invoices.currency[at] !== figures.currency) continue;
    const open = openPart(ledger, at, asOf);
    if (open <= 0) continue;
    if (record(client)?.kind === 'person') {
      persons += 1;
      continue;
    }
    const fees = invoiceLateFees(ledger, at, asOf, options.country, options.lateFeeRate, options.referenceRate);
    if (!fees.ok) {
      assumptions.set(fees.failure.text.en, fees.failure.text);
      continue;
    }
    const { interest, indemnity, total } = fees.value;
    for (const text of fees.value.assumptions) assumptions.set(text.en, text);
    const claim = limitation(ledger, at, asOf, false, options.country);
    lines.push({
      client, number: invoices.number[at]!, row: invoices.row[at]!, due, open, daysLate: asOf - due, interest, indemnity, total,
      claimableUntil: claim.ok ? claim.value.end : null,
    });
  }
  return {
    lines: lines.sort((a, b) => b.total - a.total || a.row - b.row), total: lines.reduce((sum, line) => sum + line.total, 0),
    assumptions: [...assumptions.values()], persons,
  };
}

/** The contract's rate stands in for the legal one; the fixed sum stays. */
function ownRateRule(rate: number): Text {
  return termsTexts.ownRate(String(Number((rate * 100).toFixed(4))));
}
