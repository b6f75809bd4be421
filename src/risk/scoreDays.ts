/** Days late at which a score looks: it is 100 × the mean of P(later than that). */
export const SCORE_DAYS = [0, 15, 30, 60, 90] as const;
