import { success, type Outcome } from '../../src/base/outcome';
import { toMajorUnits } from '../../src/base/rounding';
import type { Steps } from '../../src/base/steps';
import { clientFor } from './clientFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, client, clients, ledger, options, signals } from './sharedParameters';
import { defineFunction } from './spec';
import { termsFor } from './termsFor';

export const creditLimitFunction = defineFunction({
  name: 'CREDITLIMIT',
  category: 'terms',
  summary: { fr: 'Plafond de crédit suggéré pour un client.', en: 'Suggested credit limit of a client.' },
  details: [
    {
      fr: 'Le plus grand de\u00a0: 1,25 × le plus grand encours bien payé (factures ouvertes ensemble, toutes payées au plus 30 jours en retard)\u00a0; ventes annuelles × (délai habituel + 15 jours) ÷ 365. Mais pas plus que ce qui limite la perte attendue à un dixième de la marge annuelle faite avec ce client. Arrondi à deux chiffres, vers le bas.',
      en: 'The larger of: 1.25 × the largest credit handled well (invoices open together, all paid at most 30 days late); yearly sales × (usual terms + 15 days) ÷ 365. But no more than what keeps the expected loss at a tenth of the yearly margin with this client. Rounded down to two figures.',
    },
    {
      fr: 'Moins de trois factures, ou client inconnu du registre\u00a0: une facture habituelle du registre, ou la moitié si le risque dépasse 10\u00a0%. Procédure collective\u00a0: 0.',
      en: 'Fewer than three invoices, or a client unknown to the ledger: one usual invoice of the ledger, or half of it where the risk is above 10%. An insolvency proceeding: 0.',
    },
  ],
  parameters: { client, ledger, asOf, clients, signals, options },
  result: { shape: 'cell', kind: 'money', text: { fr: 'un montant', en: 'an amount' } },
  examples: [{
    call: ['Martin', exampleLedger, exampleDay, [['Client', 'Insolvency notice'], ['Martin', 'Receivership']]],
    gives: 0,
    text: { fr: 'une procédure collective est ouverte', en: 'an insolvency proceeding is open' },
  }],
  compute: function* ({ client, ledger, asOf, clients }): Steps<Outcome<number>> {
    const terms = yield* termsFor(ledger, asOf, clients);
    if (!terms.ok) return terms;
    const found = clientFor(ledger, client, asOf);
    const decided = terms.value.decide(found.ok ? found.value : null, client);
    if (!decided.ok) return decided;
    return success(toMajorUnits(decided.value.limit.limit, ledger.reading.ledger.minorDigits[terms.value.currency] ?? 2));
  },
});
