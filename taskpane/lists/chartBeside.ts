import type { Text } from '../../src/base/text';
import type { WrittenCell, WrittenChart, WrittenSeries } from '../../src/hosts/workbook';

/** Rows that a chart takes at the hosts' usual heights, and one to breathe. */
const ROWS = 22;

/**
 * A chart to the right of a written table, below those that come before it; its series are named by the table's headers.
 *
 * @param rows the whole list; `headerRow` is where the table's headers are, from 1
 * @param count how many rows of figures follow
 */
export function chartBeside(
  rows: readonly (readonly WrittenCell[])[], headerRow: number, count: number,
  { name, title, axis, series, rank = 0 }: {
    readonly name: string; readonly title: string; readonly axis: string;
    readonly series: readonly Omit<WrittenSeries, 'name'>[]; readonly rank?: number;
  },
): WrittenChart {
  const header = rows[headerRow - 1]!;
  return {
    name, title, axis, headerRow, rows: count, categories: 1, corner: { row: headerRow + rank * ROWS, column: header.length + 2 },
    series: series.map(({ column, form }) => ({ name: header[column - 1] as string, column, form })),
  };
}

/** What a money axis shows. */
export function moneyAxis(currency: string): Text {
  const unit = currency === '' ? '' : `, ${currency}`;
  return { fr: `montants TTC${unit}`, en: `amounts incl. VAT${unit}` };
}
