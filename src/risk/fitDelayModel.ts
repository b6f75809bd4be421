import { invalidValue, notAvailable, success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Steps } from '../base/steps';
import type { Ledger } from '../ledger/ledger';
import { delayFactsInSteps } from './delayFacts';
import type { DelayModel } from './delayModel';
import { delayModelOn } from './delayModelOn';
import { learnParameters } from './learnParameters';
import { scaled } from '../base/scaled';

export interface FitChoices {
  /** Index into `ledger.currencies`; needed where the ledger has invoices in several. */
  readonly currency?: number;
  /** Let the dispute column speak. It has no date, so a backtest must not. */
  readonly useDisputes?: boolean;
}

/**
 * Learns when invoices get paid from the ledger's own past, knowing the facts dated ≤ asOf.
 * A discrete-time hazard model: see docs/methods/model.md. A ledger of any size answers; with few invoices the prior
 * carries the answer, and `skill` says so.
 * No invoice by asOf → not available. Invoices in several currencies and none named → invalid, naming them.
 */
export function* fitDelayModel(ledger: Ledger, asOf: SerialDay, choices: FitChoices = {}): Steps<Outcome<DelayModel>> {
  const currency = choices.currency === undefined ? onlyCurrency(ledger, asOf) : success(choices.currency);
  if (!currency.ok) return currency;
  const facts = yield* scaled(delayFactsInSteps(ledger, asOf, currency.value), 0, 0.1);
  if (facts.count === 0) {
    return notAvailable('no-invoice', {
      fr: 'Aucune facture connue à cette date\u00a0: le modèle de retard n’a rien à apprendre.',
      en: 'No invoice is known at this date: the delay model has nothing to learn from.',
    });
  }
  const parameters = yield* scaled(learnParameters(facts, choices.useDisputes ?? false), 0.1, 0.98);
  return success(yield* scaled(delayModelOn(parameters, ledger, facts), 0.98, 1));
}

function onlyCurrency(ledger: Ledger, asOf: SerialDay): Outcome<number> {
  const { count, currency, issued } = ledger.invoices;
  const found = new Set<number>();
  for (let i = 0; i < count; i += 1) if (issued[i]! <= asOf) found.add(currency[i]!);
  if (found.size <= 1) return success([...found][0] ?? 0);
  const names = [...found].sort((a, b) => a - b).map((index) => ledger.currencies[index] ?? '').join(', ');
  return invalidValue('several-currencies', {
    fr: `Le registre a plusieurs devises (${names})\u00a0: nommez-en une dans les options.`,
    en: `The ledger has several currencies (${names}): name one in the options.`,
  });
}
