/** Payment behaves differently before the due date, in the month after it, and later: 0, 1 and 2. */
export function phaseOf(edge: number): number {
  return edge <= 0 ? 0 : edge <= 30 ? 1 : 2;
}

export const PHASES = 3;
