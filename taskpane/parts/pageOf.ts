/** The items of one page; a page past the end is the last one. */
export function pageOf<T>(items: readonly T[], page: number, size: number): readonly T[] {
  const last = Math.max(0, Math.ceil(items.length / size) - 1);
  const from = Math.min(Math.max(0, page), last) * size;
  return items.slice(from, from + size);
}
