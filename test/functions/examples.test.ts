import { catalog } from '../../functions/catalog/catalog';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { resultToJson } from '../../functions/run/resultToJson';

const cache = createCache(coreReaders);

for (const spec of catalog) {
  describe(spec.name, () => {
    test('has examples', () => {
      expect(spec.examples.length).toBeGreaterThan(0);
    });

    test.each(spec.examples.map((example) => [example.text.en, example] as const))('%s', (_text, example) => {
      expect(JSON.parse(resultToJson(runFunction(spec, example.call, cache)))).toEqual(JSON.parse(resultToJson(example.gives)));
    });

    if (spec.result.shape === 'table') {
      test('the columns that it documents are the header that it spills', () => {
        const documented = spec.result.shape === 'table' ? spec.result.columns.map((column) => column.header.en) : [];
        const call = spec.examples[0]!.call.slice(0, 1);
        const result = runFunction(spec, call, cache);
        if (Array.isArray(result)) expect((result as unknown[][])[0]).toEqual(documented);
      });
    }
  });
}
