import { readLedger } from '../../src/ledger/readLedger';
import { readOptions } from '../../src/ledger/readOptions';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import type { Readers } from './cache';

/** The core's own readers: what every host's cache is made with. */
export const coreReaders: Readers = {
  readOptions,
  readLedger,
  fitModel: (ledger, asOf, currency) => fitDelayModel(ledger, asOf, { currency }),
};
