import type { Language } from '../../base/text';

/** What the adapter needs of Office.js and of the page around it; a test gives its own. */
export interface ExcelHost {
  /** `Excel.run` of the vendor's library. */
  readonly run: typeof Excel.run;
  /** The language of Excel's interface. */
  readonly language: () => Language;
  /** Whether this Excel has a requirement set beyond those that the manifest asks for. */
  readonly supports: (set: string, version: string) => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}
