import type { Engine } from '../effects/engine';
import { analyseLedger } from './analyseLedger';

/** The core behind the pane. */
export const paneEngine: Engine = {
  analyse: analyseLedger,
  study: async (analysis, question) => (await import('./study')).study(analysis, question),
  backtest: async (analysis) => (await import('./backtestLedger')).backtestLedger(analysis),
  sample: async (language, endingAt) => (await import('./sampleRows')).sampleRows(language, endingAt),
};
