/** Rows of a client are correlated: a row is worth this much of an independent one. */
export const TEMPER = 0.2;
