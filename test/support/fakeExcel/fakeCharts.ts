import { addressOf, blockAt, HostFailure, type Block, type FakeChart, type FakeSeries, type FakeSheet } from './fakeBook';
import type { Node } from './fakeNode';

/** Points of a cell at Excel's usual size. */
const CELL = { wide: 48, high: 15 };

/** The charts of a sheet, as far as the adapter draws them. */
export function chartsNode(sheet: FakeSheet): Node {
  const find = (name: string): FakeChart | undefined => sheet.charts.find((chart) => chart.name === name);
  return {
    items: () => sheet.charts.map((chart) => chartNode(sheet, chart)),
    call: {
      GetItem(name: string) {
        const chart = find(name);
        if (!chart) throw new HostFailure('ItemNotFound');
        return chartNode(sheet, chart);
      },
      GetItemOrNullObject(name: string) {
        const chart = find(name);
        return chart ? chartNode(sheet, chart) : null;
      },
      Add(type: string, source: Block) {
        if (sheet.isProtected) throw new HostFailure('AccessDenied');
        if (source.columns !== 1) throw new HostFailure('InvalidArgument', 'what Excel guesses of several columns is not modelled');
        const first = { name: 'Series1', chartType: type, values: addressOf(source), categories: '' };
        const chart = { name: `Chart ${sheet.charts.length + 1}`, series: [first], texts: {}, top: 0, left: 0, width: 360, height: 216 };
        sheet.charts.push(chart);
        return chartNode(sheet, chart);
      },
    },
  };
}

function chartNode(sheet: FakeSheet, chart: FakeChart): Node {
  const sets = (names: readonly string[], at: string): NonNullable<Node['set']> => Object.fromEntries(names.map((name) => [name, (value: never) => void (chart.texts[`${at}.${name}`] = value)]));
  const title = (at: string): Node => ({ set: sets(['Text'], at) });
  return {
    id: chart.name,
    get: { Name: () => chart.name, Top: () => chart.top, Left: () => chart.left, Width: () => chart.width, Height: () => chart.height },
    set: {
      Name: (name: string) => void (chart.name = name),
      Top: (points: number) => void (chart.top = points),
      Left: (points: number) => void (chart.left = points),
      Width: (points: number) => void (chart.width = points),
      Height: (points: number) => void (chart.height = points),
    },
    child: {
      Title: () => title('title'),
      Legend: () => ({ set: sets(['Visible', 'Position'], 'legend') }),
      Axes: () => ({ child: {
        ValueAxis: () => ({ child: { Title: () => title('valueAxis') } }),
        CategoryAxis: () => ({ set: sets(['CategoryType'], 'categoryAxis') }),
      } }),
      Series: () => ({
        items: () => chart.series.map(seriesNode),
        call: {
          GetItemAt: (at: number) => seriesNode(chart.series[at]!),
          Add(name: string) {
            const series = { name, chartType: chart.series[0]!.chartType, values: '', categories: '' };
            chart.series.push(series);
            return seriesNode(series);
          },
        },
      }),
    },
    call: {
      SetPosition(start: string) {
        const { row, column } = blockAt(start);
        Object.assign(chart, { top: row * CELL.high, left: column * CELL.wide });
      },
      Delete: () => void (sheet.charts = sheet.charts.filter((each) => each !== chart)),
    },
  };
}

function seriesNode(series: FakeSeries): Node {
  return {
    set: { Name: (name: string) => void (series.name = name), ChartType: (type: string) => void (series.chartType = type) },
    call: {
      SetValues: (source: Block) => void (series.values = addressOf(source)),
      SetXAxisValues: (source: Block) => void (series.categories = addressOf(source)),
    },
  };
}
