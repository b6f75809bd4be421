/** A probability that was given, and what happened. */
export interface Judged {
  readonly happened: boolean;
  readonly probability: number;
}

/** How good probabilities were. Brier score and log loss: lower is better; a coin gives 0.25 and 0.6931. */
export interface Judgement {
  readonly cases: number;
  /** How often it happened. */
  readonly share: number;
  /** Chance that of one case that happened and one that did not, the first had the higher probability; null if only one kind was seen. */
  readonly areaUnderCurve: number | null;
  readonly brier: number;
  readonly logLoss: number;
}

/** A band of predicted probabilities and what became of the cases in it. */
export interface CalibrationBand {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  /** Mean probability given; share that happened. */
  readonly predicted: number;
  readonly observed: number;
}

/** Probabilities are held this far from certainty, so that one surprise does not outweigh everything. */
const LEAST = 1e-4;

/**
 * Judges probabilities by what happened: area under the ROC curve (ties count half), Brier score, log loss.
 *
 * @throws {RangeError} if there is no case
 * @example
 * judge([{ happened: true, probability: 0.8 }, { happened: false, probability: 0.3 }]).areaUnderCurve // 1
 */
export function judge(cases: readonly Judged[]): Judgement {
  if (cases.length === 0) throw new RangeError('judge needs at least one case');
  let brier = 0;
  let logLoss = 0;
  let happenedTimes = 0;
  for (const { happened, probability } of cases) {
    const held = Math.min(1 - LEAST, Math.max(LEAST, probability));
    brier += (probability - (happened ? 1 : 0)) ** 2;
    logLoss -= Math.log(happened ? held : 1 - held);
    if (happened) happenedTimes += 1;
  }
  const count = cases.length;
  return {
    cases: count, share: happenedTimes / count, areaUnderCurve: areaUnderCurve(cases), brier: brier / count, logLoss: logLoss / count,
  };
}

function areaUnderCurve(cases: readonly Judged[]): number | null {
  const order = [...cases].sort((a, b) => a.probability - b.probability);
  let ranks = 0;
  let happenedTimes = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]!.probability === order[from]!.probability) to += 1;
    for (let i = from; i <= to; i += 1) {
      if (!order[i]!.happened) continue;
      happenedTimes += 1;
      ranks += (from + to) / 2 + 1;
    }
    from = to + 1;
  }
  const others = order.length - happenedTimes;
  if (happenedTimes === 0 || others === 0) return null;
  return (ranks - (happenedTimes * (happenedTimes + 1)) / 2) / (happenedTimes * others);
}

/** What was said against what happened, in ten equal bands of probability; empty bands are left out. */
export function calibrationBands(cases: readonly Judged[]): CalibrationBand[] {
  const bands = Array.from({ length: 10 }, () => ({ cases: 0, said: 0, happened: 0 }));
  for (const { happened, probability } of cases) {
    const band = bands[Math.min(9, Math.floor(probability * 10))]!;
    band.cases += 1;
    band.said += probability;
    if (happened) band.happened += 1;
  }
  return bands.flatMap((band, i) => (band.cases === 0 ? [] : [{
    from: i / 10, to: (i + 1) / 10, cases: band.cases, predicted: band.said / band.cases, observed: band.happened / band.cases,
  }]));
}

/** Mean distance between what was said and what happened, over the bands, weighted by their cases. */
export function calibrationError(bands: readonly CalibrationBand[]): number {
  const cases = bands.reduce((sum, band) => sum + band.cases, 0);
  return bands.reduce((sum, band) => sum + band.cases * Math.abs(band.predicted - band.observed), 0) / cases;
}
