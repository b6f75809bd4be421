import { success, type Outcome } from '../base/outcome';
import { DECIMALS, roundTo } from '../base/rounding';
import type { Text } from '../base/text';
import { clientScore, type ClientScore } from './clientScore';
import { FACTOR_GROUPS, type DelayModel } from './delayModel';
import { factValue, type ScoreFactor } from './factValue';
import { GRADE_BOUNDS, type GradeBounds } from './grade';
import { largestRemainder } from './largestRemainder';
import type { OutsideInformation } from './outside';
import { shapley } from './shapley';

/** One line of an explanation: what it is about, what is known, and how many points it adds (negative: takes off). */
export interface ScorePart {
  readonly factor: ScoreFactor;
  readonly name: Text;
  readonly value: Text;
  /** One decimal; the points of all lines sum to the score. */
  readonly points: number;
}

export interface ScoreExplanation extends ClientScore {
  readonly parts: readonly ScorePart[];
}

/** The names of the factors, as they are shown. */
export const FACTOR_NAMES: Readonly<Record<ScoreFactor, Text>> = {
  average: { fr: 'Client moyen', en: 'Average client' },
  history: { fr: 'Habitudes de paiement', en: 'Payment habits' },
  overdue: { fr: 'Retards en cours', en: 'Open overdue invoices' },
  recency: { fr: 'Dernier paiement', en: 'Last payment' },
  amount: { fr: 'Montant habituel', en: 'Usual amount' },
  terms: { fr: 'Délai accordé', en: 'Payment terms' },
  sector: { fr: 'Secteur', en: 'Sector' },
  externalScore: { fr: 'Score externe', en: 'External score' },
  insolvency: { fr: 'Procédure collective', en: 'Insolvency proceeding' },
};

/**
 * A client's score with its parts: the score of an average client of this ledger, what each group of facts adds to it
 * (the mean over every order in which they could be told), and the points of outside information. The points are
 * rounded so that they sum to the score, exactly.
 * The three lines of outside information are always there, zero when nothing is stated.
 */
export function explainScore(
  model: DelayModel, client: number, outside: OutsideInformation = {}, bounds: GradeBounds = GRADE_BOUNDS,
): Outcome<ScoreExplanation> {
  const scored = clientScore(model, client, outside, bounds);
  if (!scored.ok) return scored;
  const { score, restsOn, outside: points } = scored.value;
  const exact = [
    model.score(client, 0), ...shapley(FACTOR_GROUPS.length, (kept) => model.score(client, kept)),
    points.sector, points.externalScore, points.insolvency,
  ];
  const rounded = largestRemainder(exact, roundTo(score, DECIMALS.score), DECIMALS.score);
  const factors: readonly ScoreFactor[] = ['average', ...FACTOR_GROUPS, 'sector', 'externalScore', 'insolvency'];
  const parts = factors.map((factor, i): ScorePart => ({
    factor, name: FACTOR_NAMES[factor], value: factValue(factor, restsOn, outside, model), points: rounded[i]!,
  }));
  return success({ ...scored.value, parts });
}
