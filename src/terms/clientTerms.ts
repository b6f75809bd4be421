import type { SerialDay } from '../base/serialDay';
import type { Text } from '../base/text';
import type { Accounts } from '../metrics/account';
import type { DelayModel } from '../risk/delayModel';
import { creditReader, NOTHING_KNOWN, type ClientCredit } from './clientCredit';
import { creditLimit, type CreditLimit } from './creditLimit';
import { payingHabit, type PayingHabit } from './orderValue';
import { medianOf } from './medianOf';
import { passThrough, type PassThrough } from './passThrough';
import { suggestTerms, type TermsSuggestion } from './paymentTerms';
import type { TermsSettings } from './termsSettings';

/** What the Clients table says of one client; all of it optional. */
export interface ClientTermsFacts {
  /** A sector of the legal table; absent = that of the settings. */
  readonly sector?: string;
  readonly insolvent?: boolean;
  /** Terms agreed in the contract, days; the end of a month counts as 15. */
  readonly agreedDays?: number;
  /** Agreed as 45 days end of month. */
  readonly agreedEndOfMonth?: boolean;
  /** Agreed terms as written, where they could not be read. */
  readonly unreadTerms?: string;
}

export interface ClientTerms {
  readonly credit: ClientCredit;
  readonly habit: PayingHabit;
  readonly terms: TermsSuggestion;
  readonly limit: CreditLimit;
}

/** What the decisions about all clients share: made once, used for each. */
export interface TermsDesk {
  readonly passThrough: PassThrough;
  /** The ledger's median invoice, minor units. */
  readonly usualInvoice: number;
  /** The ledger's median terms, days. */
  readonly usualTerms: number;
  /** @param client id in the ledger; null = a client never seen */
  decide(client: number | null, facts?: ClientTermsFacts): ClientTerms;
}

/**
 * Terms and limits for the clients of a ledger, as known at the model's asOf and in its currency.
 * A client of the ledger without an invoice (advances only) and one never seen are judged by the ledger's prior.
 *
 * @param day the day whose law applies, usually asOf
 */
export function termsDesk(
  accounts: Accounts, model: Pick<DelayModel, 'asOf' | 'currency' | 'nextInvoice' | 'unknownClient'>, settings: TermsSettings, day: SerialDay = model.asOf,
): TermsDesk {
  const { asOf, currency } = model;
  const { ledger } = accounts;
  const shared = passThrough(ledger, asOf, currency);
  const { issued, due, amount } = ledger.invoices;
  const amounts = new Float64Array(ledger.invoices.count);
  const terms = new Float64Array(ledger.invoices.count);
  let known = 0;
  for (let i = 0; i < ledger.invoices.count; i += 1) {
    if (issued[i]! > asOf || ledger.invoices.currency[i] !== currency) continue;
    amounts[known] = amount[i]!;
    terms[known] = due[i]! - issued[i]!;
    known += 1;
  }
  const usualInvoice = known === 0 ? 0 : medianOf(amounts.subarray(0, known));
  const usualTerms = known === 0 ? 30 : medianOf(terms.subarray(0, known));
  const creditOf = creditReader(accounts, currency, asOf);

  function decide(client: number | null, facts: ClientTermsFacts = {}): ClientTerms {
    const credit = client === null ? NOTHING_KNOWN : creditOf(client);
    const isKnown = client !== null && credit.invoices > 0;
    const current = facts.agreedDays ?? credit.usualTerms;
    const observed = Math.max(0, Math.round(credit.usualTerms ?? usualTerms));
    const curve = isKnown ? model.nextInvoice(client, observed, credit.usualAmount ?? usualInvoice) : model.unknownClient();
    const habit = payingHabit(curve, observed, shared.share);
    const suggestion = suggestTerms({
      habit, currentDays: current, endOfMonthTerms: facts.agreedDays === undefined ? credit.endOfMonthTerms : facts.agreedEndOfMonth ?? false, invoices: credit.invoices,
      sector: facts.sector ?? '', insolvent: facts.insolvent ?? false,
    }, settings, day);
    return { credit, habit, terms: withUnreadTerms(suggestion, facts.unreadTerms), limit: facts.insolvent === true ? NO_CREDIT : creditLimit(credit, habit, usualInvoice, settings) };
  }
  return { passThrough: shared, usualInvoice, usualTerms, decide };
}

/** Nobody gives credit to a company under insolvency proceedings. */
const NO_CREDIT: CreditLimit = { limit: 0, used: null };

function withUnreadTerms(suggestion: TermsSuggestion, written: string | undefined): TermsSuggestion {
  if (written === undefined) return suggestion;
  const text: Text = {
    fr: `Conditions «\u00a0${written}\u00a0» non comprises\u00a0: celles du registre sont prises.`,
    en: `Terms "${written}" could not be read: those of the ledger are taken.`,
  };
  return { ...suggestion, assumptions: () => [text, ...suggestion.assumptions()] };
}
