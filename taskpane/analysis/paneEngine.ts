import type { Engine } from '../effects/engine';

const analyse = () => import('./analyseLedger');
const studies = () => import('./study');
const trial = () => import('./backtestLedger');
const sample = () => import('./sampleRows');

/** The core behind the pane. */
export const paneEngine: Engine = {
  preload: () => void Promise.allSettled([analyse, studies, trial, sample].map((load) => load())),
  analyse: async (request) => (await analyse()).analyseLedger(request),
  study: async (analysis, question) => (await studies()).study(analysis, question),
  backtest: async (analysis) => (await trial()).backtestLedger(analysis),
  sample: async (language, endingAt) => (await sample()).sampleRows(language, endingAt),
};
