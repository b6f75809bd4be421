import type { WrittenChart } from '../../workbook';
import type { Chart, Sheet } from './services';
import { makeRoom } from './writtenCells';

/** Under this and the chart's name the sheet keeps the number that Google gave the chart. */
const MARK = 'vigieChart.';

/**
 * Draws a chart of Google's on a sheet of ours. One that we drew before is changed in its place, so that it stays where
 * the user has moved it; other charts are left alone.
 */
export function drawChart(sheet: Sheet, written: WrittenChart): void {
  const { headerRow, rows, categories, series, corner } = written;
  const mark = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === MARK + written.name);
  const before = mark && sheet.getCharts().find((each) => String(each.getChartId()) === mark.getValue());
  if (!before) makeRoom(sheet, corner.row, corner.column);
  let builder = before ? before.modify().clearRanges() : sheet.newChart().setPosition(corner.row, corner.column, 0, 0);
  for (const column of [categories, ...series.map((each) => each.column)]) builder = builder.addRange(sheet.getRange(headerRow, column, rows + 1, 1));
  const forms = Object.fromEntries(series.map(({ form }, at) => [at, { type: form === 'bar' ? 'bars' : 'line' }]));
  const chart = builder.setNumHeaders(1).setOption('useFirstColumnAsDomain', true).setOption('series', forms).setOption('legend', { position: series.length > 1 ? 'bottom' : 'none' })
    .asComboChart().setTitle(written.title).setYAxisTitle(written.axis).build();
  if (before) sheet.updateChart(chart);
  else insertMarked(sheet, MARK + written.name, mark, chart);
}

/** Google numbers a chart when it is inserted: ours is the one that was not there. */
function insertMarked(sheet: Sheet, key: string, mark: ReturnType<Sheet['getDeveloperMetadata']>[number] | undefined, chart: Chart): void {
  const known = new Set(sheet.getCharts().map((each) => each.getChartId()));
  sheet.insertChart(chart);
  const number = sheet.getCharts().map((each) => each.getChartId()).find((each) => !known.has(each));
  if (number === undefined) return;
  if (mark) mark.setValue(String(number));
  else sheet.addDeveloperMetadata(key, String(number));
}
