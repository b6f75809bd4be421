import type { WrittenChart } from '../workbook';
import { blockAddress } from './excelAddress';
import { goneError, notOursError } from './excelMessages';
import type { ExcelRun } from './excelRun';
import { ourMark } from './ourSheet';

/** Points: wide enough for a label at every second week of a quarter. */
const WIDTH = 520, HEIGHT = 300;

/**
 * Draws a chart of Excel's on a sheet of ours. One of that name is replaced, where and as large as the user has made it;
 * other charts stay. It is named as soon as it is made, so that one that was interrupted is replaced by the next try.
 * Everything is of ExcelApi 1.7, which the manifest asks for.
 */
export async function drawChart(run: ExcelRun, name: string, written: WrittenChart): Promise<void> {
  const { headerRow, rows, categories, series, corner } = written;
  let kept: Pick<Excel.Chart, 'top' | 'left' | 'width' | 'height'> | null | undefined;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
    await context.sync();
    if (sheet.isNullObject) throw goneError(name);
    const mark = ourMark(sheet);
    const before = sheet.charts.getItemOrNullObject(written.name).load('top,left,width,height');
    await context.sync();
    if (mark.isNullObject) throw notOursError(name);
    // Where the user has put it is what the first try found, not what that left behind.
    if (kept === undefined) kept = before.isNullObject ? null : { top: before.top, left: before.left, width: before.width, height: before.height };
    if (!before.isNullObject) before.delete();
    const values = (column: number): Excel.Range => sheet.getRange(blockAddress(headerRow + 1, column, rows, 1));
    const form = (of: 'bar' | 'line'): 'ColumnClustered' | 'Line' => (of === 'bar' ? 'ColumnClustered' : 'Line');
    // Made from one column of figures, then told everything: what Excel guesses of a whole table depends on its content.
    const chart = sheet.charts.add(form(series[0]!.form), values(series[0]!.column), 'Columns');
    chart.name = written.name;
    series.forEach((each, at) => {
      const line = at === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
      if (at > 0) line.setValues(values(each.column));
      line.setXAxisValues(values(categories));
      line.name = each.name;
      line.chartType = form(each.form);
    });
    chart.title.text = written.title;
    chart.axes.valueAxis.title.text = written.axis;
    // A time axis would draw a week's bar as wide as a day.
    chart.axes.categoryAxis.categoryType = 'TextAxis';
    chart.legend.visible = series.length > 1;
    chart.legend.position = 'Bottom';
    if (kept === null) {
      chart.setPosition(blockAddress(corner.row, corner.column, 1, 1));
      chart.width = WIDTH;
      chart.height = HEIGHT;
    } else Object.assign(chart, kept);
    return context.sync();
  });
}
