import type { FakeBook, FakeChart, FakeNamedRange, FakeSheet } from './fakeBook';
import { strict } from './strict';

/** The members of `Sheet` that draw charts: built first, then put on the sheet, numbered when they are. */
export function fakeCharts(book: FakeBook, present: (sheet: FakeSheet) => void, rangeOf: (range: object) => FakeNamedRange): (sheet: FakeSheet) => object {
  const built = new WeakMap<object, Omit<FakeChart, 'id'> & { readonly of: number | null }>();

  function builder(draft: Omit<FakeChart, 'id'>, of: number | null): object {
    const next = (change: Partial<Omit<FakeChart, 'id'>>): object => builder({ ...draft, ...change }, of);
    const option = (name: string, value: unknown): object => next({ options: { ...draft.options, [name]: value } });
    return strict('EmbeddedChartBuilder', {
      clearRanges: () => next({ ranges: [] }),
      addRange(range: object) {
        const { sheet, row, column, rows, columns } = rangeOf(range);
        return next({ ranges: [...draft.ranges, [sheet.name, row, column, rows, columns].join(' ')] });
      },
      setNumHeaders: (headers: number) => option('headers', headers),
      setOption: option,
      setPosition(row: number, column: number, x: number, y: number) {
        if (row < 1 || column < 1) throw new Error('Exception: The anchor is outside the sheet.');
        return next({ position: [row, column, x, y].join(' ') });
      },
      asComboChart: () => option('type', 'COMBO'),
      setTitle: (title: string) => option('title', title),
      setYAxisTitle: (title: string) => option('yAxisTitle', title),
      build() {
        const chart = chartOf(null, draft);
        built.set(chart, { ...draft, of });
        return chart;
      },
    });
  }

  const chartOf = (id: number | null, chart: Omit<FakeChart, 'id'>): object => strict('EmbeddedChart', {
    getChartId: () => id,
    modify: () => builder(chart, id),
  });

  return (sheet) => ({
    getCharts: () => (present(sheet), sheet.charts.map((chart) => chartOf(chart.id, chart))),
    newChart: () => builder({ ranges: [], options: {}, position: '' }, null),
    insertChart(chart: object) {
      present(sheet);
      if (sheet.protected) throw new Error('Exception: You are trying to edit a protected cell or object.');
      const { of, ...drawn } = built.get(chart)!;
      if (of !== null) throw new Error('Exception: The chart is on a sheet already.');
      sheet.charts.push({ ...drawn, id: book.nextId++ });
    },
    updateChart(chart: object) {
      present(sheet);
      const { of, ...changed } = built.get(chart)!;
      const at = sheet.charts.findIndex(({ id }) => id === of);
      if (at < 0) throw new Error('Exception: The chart is not on this sheet.');
      sheet.charts[at] = { ...changed, id: of! };
    },
  });
}
