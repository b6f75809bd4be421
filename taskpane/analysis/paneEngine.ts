import type { Engine } from '../effects/engine';
import { analyseLedger } from './analyseLedger';
import { backtestLedger } from './backtestLedger';
import { sampleRows } from './sampleRows';
import { study } from './study';

/** The core behind the pane. */
export const paneEngine: Engine = { analyse: analyseLedger, study, backtest: backtestLedger, sample: sampleRows };
