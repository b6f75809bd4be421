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
 * The probability of log-odds.
 *
 * @example
 * logistic(0) // 0.5
 */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
