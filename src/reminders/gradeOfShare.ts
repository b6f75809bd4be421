/**
 * The grade that stands in for the score's where there is none: the share of the money expected to stay unpaid, read on
 * the score's default bounds (10, 25, 45, 65 %).
 *
 * @example
 * gradeOfShare(0.5) // 'D'
 */
export function gradeOfShare(share: number): 'A' | 'B' | 'C' | 'D' | 'E' {
  if (share < 0.1) return 'A';
  if (share < 0.25) return 'B';
  if (share < 0.45) return 'C';
  return share < 0.65 ? 'D' : 'E';
}
