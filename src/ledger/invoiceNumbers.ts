import type { EqualTexts } from './equalTexts';

/** Which invoices bear a number. */
export class InvoiceNumbers {
  private several: Map<string, number[]> | null = null;

  /**
   * @param known the numbers of the invoice rows; null where the ledger has none
   * @param numbers the number of each invoice, by position
   */
  constructor(private readonly known: EqualTexts | null, private readonly numbers: readonly string[]) {}

  /** The positions of the invoices with this number, in the order of the rows. */
  positionsOf(number: string): readonly number[] {
    if (this.known === null || this.known.find(number) < 0) return [];
    return (this.several ??= this.grouped()).get(number) ?? [];
  }

  private grouped(): Map<string, number[]> {
    const groups = new Map<string, number[]>();
    this.numbers.forEach((number, position) => {
      const group = groups.get(number);
      if (group === undefined) groups.set(number, [position]);
      else group.push(position);
    });
    return groups;
  }
}
