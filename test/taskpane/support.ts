import type { Cells } from '../../src/ledger/cells';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { analyseLedger } from '../../taskpane/analysis/analyseLedger';
import type { Analysis } from '../../taskpane/analysis/analysis';
import { paneEngine } from '../../taskpane/analysis/paneEngine';
import type { AnalysisRequest, Engine } from '../../taskpane/effects/engine';
import { paneStore, type PaneStore } from '../../taskpane/effects/paneStore';
import { DEFAULT_SETTINGS } from '../../taskpane/state/paneSettings';
import { drain } from '../../src/base/steps';
import type { Place } from '../../src/hosts/workbook';
import type { Language } from '../../src/base/text';

/** The last day of the ledgers here: 2025-12-09. */
export const DAY = 46000;

/** A ledger that fits on the screen: Martin pays on time, Durand late or not at all, one row has no client. */
export const smallLedger: Cells = [
  ['Client', 'Facture', 'Date facture', 'Échéance', 'Montant TTC', 'Payé le'],
  ['Martin', 'F1', DAY - 200, DAY - 170, 1000, DAY - 171],
  ['Martin', 'F2', DAY - 100, DAY - 70, 500, DAY - 70],
  ['Martin', 'F3', DAY - 20, DAY + 10, 300, null],
  ['Durand', 'F4', DAY - 190, DAY - 160, 800, DAY - 100],
  ['Durand', 'F5', DAY - 90, DAY - 60, 700, null],
  ['Durand', 'F6', DAY - 60, DAY - 30, 250.5, null],
  ['', 'F7', DAY - 50, DAY - 20, 90, null],
];

export const place: Place = { id: 'sheet:Factures', kind: 'sheet', label: 'Factures', formula: "'Factures'!A1:F8", sheet: 'Factures', rows: 8, columns: 6 };

/** The analysis of a ledger as of DAY. */
export function analysisOf(cells: Cells = smallLedger, clients: AnalysisRequest['clients'] = null): Analysis {
  const result = drain(analyseLedger({ place, cells, payments: null, clients, settings: DEFAULT_SETTINGS, today: DAY }));
  if (!result.ok) throw new Error(result.failure.text.en);
  return result.analysis;
}

/** A pane without a view, on a workbook in memory. */
export function paneOn(workbook: MemoryWorkbook, engine: Engine = paneEngine, language: Language = 'en', day = DAY): PaneStore {
  return paneStore({ workbook, engine, today: () => day, language });
}

export function workbookWith(cells: Cells = smallLedger, language: Language = 'en'): MemoryWorkbook {
  return memoryWorkbook([{ name: 'Factures', cells }], language);
}

/** Waits until the pane is where the test wants it. */
export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  if (!condition()) throw new Error('what was waited for did not happen');
}
