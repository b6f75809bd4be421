import type { Text } from '../../src/base/text';
import type { Steps } from '../../src/base/steps';
import { legalCap, type CapFound } from '../../src/terms/legalCaps';
import { termsDesk, type ClientTerms } from '../../src/terms/clientTerms';
import { decideTerms } from '../../src/terms/decideTerms';
import type { PassThrough } from '../../src/terms/passThrough';
import type { Analysis } from './analysis';
import { feesStudy, type FeesStudy } from './feesStudy';

const AT_ONCE = 25;

/** What to agree with one client. Money in minor units. */
export interface TermsLine {
  readonly client: number;
  readonly name: string;
  readonly decided: ClientTerms;
  /** Value of the change over a year: the gain as a share of turnover × sales of the last 365 days. */
  readonly gain: number;
  readonly changes: boolean;
}

/** What to agree with each client, and what late payers owe beside their invoices. */
export interface TermsStudy {
  /** Why there are no suggestions; null where there are. */
  readonly refused: Text | null;
  /** The largest yearly gain first; equal gains in the order of the ledger. */
  readonly lines: readonly TermsLine[];
  /** Natural persons, who get no suggestion. */
  readonly persons: number;
  /** The law of the seller's own country and sector. */
  readonly law: CapFound;
  readonly passThrough: PassThrough | null;
  readonly fees: FeesStudy;
}

/** Works out the Terms view of an analysis. */
export function* termsStudy(analysis: Analysis): Steps<TermsStudy> {
  const { accounts, asOf, clientsTable, model, modelFailure, options } = analysis;
  yield 0.02;
  const fees = yield* feesStudy(analysis);
  const law = legalCap(options.country, options.sector, asOf);
  const shared = { law, fees };
  if (!model) return { ...shared, refused: modelFailure!.text, lines: [], persons: 0, passThrough: null };
  const desk = termsDesk(accounts, model, options);
  const lines: TermsLine[] = [];
  let persons = 0;
  const { clients } = accounts.ledger;
  for (const [client, name] of clients.entries()) {
    if (client % AT_ONCE === AT_ONCE - 1) yield 0.3 + (0.7 * client) / clients.length;
    const decided = decideTerms(desk, clientsTable?.reading ?? null, options, asOf, client, name);
    if (!decided.ok) persons += 1;
    else if (decided.value.credit.invoices > 0) lines.push(lineOf(client, name, decided.value));
  }
  return { ...shared, refused: null, lines: lines.sort((a, b) => b.gain - a.gain || a.client - b.client), persons, passThrough: desk.passThrough };
}

function lineOf(client: number, name: string, decided: ClientTerms): TermsLine {
  const { terms, credit } = decided;
  return { client, name, decided, gain: Math.round(terms.gain * credit.yearlySales), changes: terms.current?.code !== terms.suggested.code };
}
