/**
 * The log-odds of a probability.
 *
 * @example
 * logit(0.5) // 0
 */
export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/**
 * How far the log-odds of one probability are above those of another: one logarithm instead of two.
 *
 * @example
 * logOddsAbove(0.8, 0.5) // 1.3862943611198908
 */
export function logOddsAbove(probability: number, other: number): number {
  return Math.log((probability * (1 - other)) / ((1 - probability) * other));
}

/**
 * The probability of log-odds.
 *
 * @example
 * logistic(0) // 0.5
 */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
