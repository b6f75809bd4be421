/** Whether these are the lower bounds of grades B to E: four rising scores between 0 and 100. */
export function isGradeBounds(value: unknown): value is readonly [number, number, number, number] {
  return Array.isArray(value) && value.length === 4 &&
    value.every((bound: unknown, at) => typeof bound === 'number' && bound > (at === 0 ? 0 : Number(value[at - 1])) && bound < 100);
}
