import type { Text } from '../../src/base/text';
import type { AgeBucket } from '../../src/ledger/ageBucket';
import { inBoth } from './inBoth';

/** The buckets of the expected loss, named as those of the aged balance. */
export const LOSS_BUCKETS: Readonly<Record<AgeBucket, Text>> = {
  notDue: inBoth('Non échu', 'Not due'),
  days1to30: inBoth('1–30 j', '1–30 d'),
  days31to60: inBoth('31–60 j', '31–60 d'),
  days61to90: inBoth('61–90 j', '61–90 d'),
  days91to120: inBoth('91–120 j', '91–120 d'),
  over120: inBoth('> 120 j', '> 120 d'),
};
