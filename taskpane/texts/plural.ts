/** French counts 0 and 1 as one; English counts only 1 as one. */
export const plural = {
  fr: (count: number, one: string, many: string): string => `${count.toLocaleString('fr-FR')} ${Math.abs(count) < 2 ? one : many}`,
  en: (count: number, one: string, many: string): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`,
};
