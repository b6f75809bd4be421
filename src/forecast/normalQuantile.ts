/**
 * The point below which a standard normal variable stays with a probability.
 *
 * @param probability strictly between 0 and 1
 * @source logistic start 0.5513 ln(p ÷ (1 − p)), refined by Newton steps on the error function of Abramowitz and Stegun 7.1.26
 * @example
 * normalQuantile(0.9) // 1.2816
 */
export function normalQuantile(probability: number): number {
  let x = 0.5513 * Math.log(probability / (1 - probability));
  for (let round = 0; round < 12; round += 1) {
    const slope = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    x -= Math.max(-0.5, Math.min(0.5, (normalBelow(x) - probability) / slope));
  }
  return x;
}

function normalBelow(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-z * z);
  return x < 0 ? tail / 2 : 1 - tail / 2;
}
