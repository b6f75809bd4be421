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
import { contents } from './contents';
import { recent } from './recent';
import { remembering } from './remembering';

/** The slow work that the cache avoids repeating. */
export interface Readers {
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
 * the content of its cells (see `contents`) and its options; a model by its ledger and day.
 */
export function createCache(readers: Readers): FunctionCache {
  const contentOf = contents();
  const optionTables = recent<object, Outcome<Options>>(4);
  const ledgers = recent<{ readonly content: object; readonly options: Options }, Outcome<PreparedLedger>>(2);
  const models = recent<{ readonly ledger: PreparedLedger; readonly asOf: SerialDay }, Outcome<DelayModel>>(2);

  function prepared(reading: Reading, cells: Cells, options: Options): PreparedLedger {
    const self: PreparedLedger = {
      reading,
      cells,
      options,
      language: options.language ?? reading.language,
      *model(asOf) {
        const known = models.find((key) => key.ledger === self && key.asOf === asOf);
        if (known !== undefined) return known;
        const currency = chooseCurrency(reading.ledger, options.currency);
        if (!currency.ok) return currency;
        const fitted = yield* readers.fitModel(reading.ledger, asOf, currency.value);
        models.keep({ ledger: self, asOf }, fitted);
        return fitted;
      },
      remember: remembering(contentOf),
    };
    return self;
  }

  return {
    options(cells) {
      const content = contentOf(cells);
      const known = optionTables.find((key) => key === content);
      if (known !== undefined) return known;
      const read = readers.readOptions(cells);
      optionTables.keep(content, read);
      return read;
    },
    *ledger(cells, options) {
      const content = contentOf(cells);
      const known = ledgers.find((key) => key.content === content && key.options === options);
      if (known !== undefined) return known;
      yield 0;
      const reading = readers.readLedger(cells, options);
      const result = reading.ok ? success(prepared(reading.value, cells, options)) : reading;
      ledgers.keep({ content, options }, result);
      return result;
    },
  };
}
