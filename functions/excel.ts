import { PAGE_SLICE } from '../src/base/steps';
import type { Language } from '../src/base/text';
import { catalog } from './catalog/catalog';
import type { ExcelCustomFunctions } from './excelCustomFunctions';
import { excelFunction } from './excelFunction';
import { excelPause } from './excelPause';
import { excelQueue } from './excelQueue';
import type { ResultForm } from './excelResult';
import { createCache } from './run/cache';
import { coreReaders } from './run/coreReaders';

// The functions as Excel loads them: each id of functions.json is associated with what computes it.
declare const CustomFunctions: ExcelCustomFunctions;

const cache = createCache(coreReaders);
const queue = excelQueue({ clock: () => Date.now(), slice: PAGE_SLICE, pause: () => excelPause(globalThis) });
for (const spec of catalog) CustomFunctions.associate(spec.name, excelFunction(spec, { cache, queue, form }));

function form(): ResultForm {
  // Outside of an add-in's page there is no Office, and before it is ready no context.
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  const language: Language = context?.displayLanguage?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  return { customFunctions: CustomFunctions, language, formatted: context?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.4') ?? false };
}
