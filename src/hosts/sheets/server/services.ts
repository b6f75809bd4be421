/** The members of Google's services that we use, and no other: what a test has to model, and what the entry hands over. */
export interface Services {
  readonly spreadsheet: () => Spreadsheet;
  /** Writes what Google may have held back. */
  readonly flush: () => void;
  readonly properties: () => Properties;
  readonly lock: () => Lock;
  readonly formatDate: (date: Date, zone: string, pattern: string) => string;
  readonly parseDate: (text: string, zone: string, pattern: string) => Date;
  readonly scriptZone: () => string;
  readonly userLocale: () => string;
}

export interface Spreadsheet {
  getSpreadsheetLocale(): string;
  getSpreadsheetTimeZone(): string;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  insertSheet(name: string, index: number): Sheet;
  getActiveSheet(): Sheet;
  setActiveSheet(sheet: Sheet): unknown;
  getNamedRanges(): NamedRange[];
  setNamedRange(name: string, range: Range): void;
}

export interface NamedRange {
  getName(): string;
  getRange(): Range;
}

export interface Sheet {
  getName(): string;
  getSheetId(): number;
  getLastRow(): number;
  getLastColumn(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  insertRowsAfter(after: number, count: number): unknown;
  insertColumnsAfter(after: number, count: number): unknown;
  getRange(row: number, column: number, rows: number, columns: number): Range;
  clear(): unknown;
  addDeveloperMetadata(key: string, value: string): unknown;
  getDeveloperMetadata(): Metadata[];
  getCharts(): Chart[];
  newChart(): ChartBuilder;
  insertChart(chart: Chart): void;
  updateChart(chart: Chart): void;
}

export interface Metadata {
  getKey(): string | null;
  getValue(): string | null;
  setValue(value: string): unknown;
}

export interface Chart {
  getChartId(): number | null;
  modify(): ChartBuilder;
}

export interface ChartBuilder {
  clearRanges(): ChartBuilder;
  addRange(range: Range): ChartBuilder;
  setNumHeaders(headers: number): ChartBuilder;
  setOption(option: string, value: unknown): ChartBuilder;
  setPosition(row: number, column: number, offsetX: number, offsetY: number): ChartBuilder;
  asComboChart(): ComboChartBuilder;
}

export interface ComboChartBuilder {
  setTitle(title: string): ComboChartBuilder;
  setYAxisTitle(title: string): ComboChartBuilder;
  build(): Chart;
}

export interface Range {
  getSheet(): Sheet;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getValues(): unknown[][];
  setValues(values: unknown[][]): unknown;
  setFormula(formula: string): unknown;
  setNumberFormat(format: string): unknown;
  activate(): unknown;
}

export interface Properties {
  getProperties(): Record<string, string>;
  setProperties(properties: Record<string, string>): unknown;
  deleteProperty(key: string): unknown;
}

export interface Lock {
  tryLock(milliseconds: number): boolean;
  releaseLock(): void;
}
