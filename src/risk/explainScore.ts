import { success, type Outcome } from '../base/outcome';
import { DECIMALS, roundTo } from '../base/rounding';
import type { Text } from '../base/text';
import { clientScore, type ClientScore } from './clientScore';
import { FACTOR_GROUPS, type ClientEvidence, type DelayModel, type FactorGroup } from './delayModel';
import { GRADE_BOUNDS, type GradeBounds } from './grade';
import { largestRemainder } from './largestRemainder';
import type { OutsideInformation } from './outside';
import { shapley } from './shapley';

export type ScoreFactor = 'average' | FactorGroup | 'sector' | 'externalScore' | 'insolvency';

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
    factor, name: FACTOR_NAMES[factor], value: valueOf(factor, restsOn, outside, model), points: rounded[i]!,
  }));
  return success({ ...scored.value, parts });
}

const plain = (value: number | string): Text => ({ fr: String(value), en: String(value) });
const NOTHING: Text = { fr: '–', en: '–' };

/** What is known about a factor, in a few words. */
function valueOf(factor: ScoreFactor, client: ClientEvidence, outside: OutsideInformation, model: DelayModel): Text {
  switch (factor) {
    case 'average':
      return { fr: `${model.evidence.invoices} factures du registre`, en: `${model.evidence.invoices} invoices of the ledger` };
    case 'history':
      return historyText(client);
    case 'overdue':
      return plain(client.overdue);
    case 'recency':
      return client.daysSinceLastPaid === null
        ? { fr: 'aucun paiement', en: 'no payment' }
        : { fr: `il y a ${client.daysSinceLastPaid} j`, en: `${client.daysSinceLastPaid} d ago` };
    case 'amount':
      return plain(Math.round(client.usualAmount / 10 ** model.minorDigits));
    case 'terms':
      return { fr: `${client.usualTerms} j`, en: `${client.usualTerms} d` };
    case 'sector':
      return outside.sector === undefined ? NOTHING : plain(`${outside.sector.name} × ${outside.sector.factor}`);
    case 'externalScore':
      return externalText(outside.externalScore);
    case 'insolvency':
      return outside.insolvency === undefined ? NOTHING : { fr: 'ouverte', en: 'open' };
  }
}

function historyText({ matured, meanDaysLate }: ClientEvidence): Text {
  if (matured === 0) return { fr: 'aucune facture échue', en: 'no invoice due yet' };
  if (meanDaysLate === null) return { fr: `${matured} facture(s), échue(s) ce jour`, en: `${matured} invoice(s), due today` };
  const days = roundTo(meanDaysLate, 0);
  return {
    fr: `${matured} facture(s), retard moyen ${days} j`,
    en: `${matured} invoice(s), ${days} d late on average`,
  };
}

function externalText(external: OutsideInformation['externalScore']): Text {
  if (external === undefined) return NOTHING;
  const { value, best, worst, source } = external;
  const by = source === undefined ? '' : `, ${source}`;
  return { fr: `${value} (meilleur ${best}, pire ${worst}${by})`, en: `${value} (best ${best}, worst ${worst}${by})` };
}
