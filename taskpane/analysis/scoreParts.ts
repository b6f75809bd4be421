import { FACTOR_GROUPS, type DelayModel } from '../../src/risk/delayModel';
import { FACTOR_NAMES } from '../texts/factorNames';
import type { ScorePart } from './scorePart';

export function scoreParts(model: DelayModel, client: number): readonly ScorePart[] {
  const count = FACTOR_GROUPS.length;
  const values = Array.from({ length: 2 ** count }, (_, kept) => model.score(client, kept));
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const parts = FACTOR_GROUPS.map((group, at) => {
    let points = 0;
    values.forEach((value, kept) => {
      if ((kept & (1 << at)) !== 0) return;
      const size = [...Array(count).keys()].filter((bit) => kept & (1 << bit)).length;
      points += (factorial(size) * factorial(count - size - 1) / factorial(count)) * (values[kept | (1 << at)]! - value);
    });
    return { label: FACTOR_NAMES[group], points };
  });
  return [{ label: FACTOR_NAMES.average, points: values[0]! }, ...parts.filter(({ points }) => Math.abs(points) >= 0.05)];
}
