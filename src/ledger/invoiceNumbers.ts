/** Which invoices bear a number. */
export class InvoiceNumbers {
  private several: Map<string, number[]> | null = null;

  /**
   * @param numbers the number of each invoice, by position
   * @param nameless positions that only have the number of their row, which no payment can mean
   */
  constructor(private readonly numbers: readonly string[], private readonly nameless: ReadonlySet<number>) {}

  /** The positions of the invoices with this number, in the order of the rows. */
  positionsOf(number: string): readonly number[] {
    return (this.several ??= this.grouped()).get(number) ?? [];
  }

  private grouped(): Map<string, number[]> {
    const groups = new Map<string, number[]>();
    this.numbers.forEach((number, position) => {
      if (this.nameless.has(position)) return;
      const group = groups.get(number);
      if (group === undefined) groups.set(number, [position]);
      else group.push(position);
    });
    return groups;
  }
}
