import type { Text } from '../../src/base/text';
import type { FactorGroup } from '../../src/risk/delayModel';
import { inBoth } from './inBoth';

/** The factors of a score, in the words of a credit controller. */
export const FACTOR_NAMES: Readonly<Record<FactorGroup | 'average', Text>> = {
  average: inBoth('Client moyen', 'Average client'),
  history: inBoth('Habitudes', 'Habits'),
  overdue: inBoth('Retards ouverts', 'Open overdue'),
  recency: inBoth('Dernier paiement', 'Last payment'),
  amount: inBoth('Montant', 'Amount'),
  terms: inBoth('Délai accordé', 'Terms agreed'),
  dispute: inBoth('Litige', 'Dispute'),
};
