import { success, type Outcome } from '../base/outcome';
import { roundTo, DECIMALS } from '../base/rounding';
import type { ClientEvidence, DelayModel, Skill } from './delayModel';
import { gradeOf, GRADE_BOUNDS, type Grade, type GradeBounds } from './grade';
import { outsidePoints, type OutsideInformation, type OutsidePoints } from './outside';
import { SCORE_DAYS } from './scoreDays';

/** How risky a client is, and on what that rests. */
export interface ClientScore {
  /** 0 (safe) to 100, one decimal. */
  readonly score: number;
  readonly grade: Grade;
  /** The score of the ledger alone, and what outside information adds; not rounded. */
  readonly fromLedger: number;
  readonly outside: OutsidePoints;
  /** An open insolvency proceeding makes the grade E, whatever the ledger says. */
  readonly insolvent: boolean;
  /** P(the next invoice is paid more than `days` late), four decimals, from the ledger alone. */
  readonly late: readonly { readonly days: number; readonly probability: number }[];
  /** The invoices of the client that it rests on; 0 = the ledger's prior. */
  readonly restsOn: ClientEvidence;
  readonly skill: Skill;
}

/**
 * The risk score of a client: 100 × the mean, over 0, 15, 30, 60 and 90 days, of the probability that the client's
 * next invoice is paid later than that, plus the points of outside information. A client without history gets the
 * ledger's prior. Higher is riskier.
 *
 * @param client id in the ledger of the model
 */
export function clientScore(
  model: DelayModel, client: number, outside: OutsideInformation = {}, bounds: GradeBounds = GRADE_BOUNDS,
): Outcome<ClientScore> {
  const curve = model.nextInvoice(client);
  const late = SCORE_DAYS.map((days) => ({ days, probability: curve.exceeds(days) }));
  const fromLedger = 20 * late.reduce((sum, { probability }) => sum + probability, 0);
  const restsOn = model.clientEvidence(client);
  const points = outsidePoints(fromLedger, restsOn.invoices, outside, model.asOf, bounds[3]);
  if (!points.ok) return points;
  const { sector, externalScore, insolvency } = points.value;
  const score = roundTo(fromLedger + sector + externalScore + insolvency, DECIMALS.score);
  const insolvent = outside.insolvency !== undefined && (outside.insolvency.day ?? model.asOf) <= model.asOf;
  return success({
    score, grade: insolvent ? 'E' : gradeOf(score, bounds), fromLedger, outside: points.value, insolvent, restsOn,
    late: late.map(({ days, probability }) => ({ days, probability: roundTo(probability, DECIMALS.probability) })),
    skill: model.skill,
  });
}
