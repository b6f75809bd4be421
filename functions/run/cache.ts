import { success, type Outcome } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import type { Steps } from '../../src/base/steps';
import type { Cells } from '../../src/ledger/cells';
import type { Ledger } from '../../src/ledger/ledger';
import type { Options } from '../../src/ledger/options';
import type { Reading } from '../../src/ledger/reading';
import { chooseCurrency } from '../../src/metrics/chooseCurrency';
import type { DelayModel } from '../../src/risk/delayModel';
import type { PreparedLedger } from '../catalog/spec';
import { recent } from './recent';
import { remembering, sameValues } from './remembering';

/** The slow work that the cache avoids repeating, and the comparison by which it knows that nothing changed. */
export interface Readers {
  readonly sameCells: (a: Cells, b: Cells) => boolean;
  readonly readOptions: (cells: Cells) => Outcome<Options>;
  readonly readLedger: (cells: Cells, options: Options) => Outcome<Reading>;
  readonly fitModel: (ledger: Ledger, asOf: SerialDay, currency: number) => Steps<Outcome<DelayModel>>;
}

/** What calls share: made by the entry of a host, passed to every call. */
export interface FunctionCache {
  options(cells: Cells): Outcome<Options>;
  ledger(cells: Cells, options: Options): Steps<Outcome<PreparedLedger>>;
}

/**
 * A cache of two prepared ledgers and two fitted models, least recently used first to go. A ledger is found again by
 * the content of its cells, compared one by one, and its options; a model by its ledger and day. The cells of a call
 * must not be changed after it: hosts hand out a fresh copy, or the very same cells.
 */
export function createCache(readers: Readers): FunctionCache {
  const same = (a: Cells, b: Cells): boolean => a === b || readers.sameCells(a, b);
  const optionTables = recent<Cells, Outcome<Options>>(4, same);
  const ledgers = recent<{ cells: Cells; options: Options }, Outcome<PreparedLedger>>(2, (a, b) => a.options === b.options && same(a.cells, b.cells));
  const models = recent<{ ledger: PreparedLedger; asOf: SerialDay }, Outcome<DelayModel>>(2, (a, b) => a.ledger === b.ledger && a.asOf === b.asOf);

  function prepared(reading: Reading, options: Options): PreparedLedger {
    const self: PreparedLedger = {
      reading,
      options,
      language: options.language ?? reading.language,
      *model(asOf) {
        const known = models.find({ ledger: self, asOf });
        if (known !== undefined) return known;
        const currency = chooseCurrency(reading.ledger, options.currency);
        if (!currency.ok) return currency;
        const fitted = yield* readers.fitModel(reading.ledger, asOf, currency.value);
        models.keep({ ledger: self, asOf }, fitted);
        return fitted;
      },
      remember: remembering((a, b) => sameValues(a, b, readers.sameCells)),
    };
    return self;
  }

  return {
    options(cells) {
      const known = optionTables.find(cells);
      if (known !== undefined) return known;
      const read = readers.readOptions(cells);
      optionTables.keep(cells, read);
      return read;
    },
    *ledger(cells, options) {
      const known = ledgers.find({ cells, options });
      if (known !== undefined) return known;
      yield 0;
      const reading = readers.readLedger(cells, options);
      const result = reading.ok ? success(prepared(reading.value, options)) : reading;
      ledgers.keep({ cells, options }, result);
      return result;
    },
  };
}
