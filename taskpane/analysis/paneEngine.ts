import type { Engine } from '../effects/engine';
import { analyseLedger } from './analyseLedger';
import { backtestLedger } from './backtestLedger';
import { sampleRows } from './sampleRows';

/** The core behind the pane. */
export const paneEngine: Engine = { analyse: analyseLedger, backtest: backtestLedger, sample: sampleRows };
