import type { Univer } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationStartMutation, type IFunctionInfo } from '@univerjs/engine-formula';
import type { Language } from '../src/base/text';
import { dayPattern } from '../src/hosts/workbench/cellSnapshot';
import { refreshNames } from '../src/hosts/workbench/refreshNames';
import { catalog } from './catalog/catalog';
import { createCache } from './run/cache';
import { coreReaders } from './run/coreReaders';
import { functionClasses, type FunctionClass } from './workbenchClasses';
import { workbenchDescriptions } from './workbenchDescriptions';
import { calculationRun } from './workbenchRun';

/** Our functions for one formula engine of the workbench. */
export interface WorkbenchFunctions {
  /** For the engine's settings: in the page, so that it knows the names, and in the worker, which calculates. */
  readonly classes: readonly FunctionClass[];
  /** Where formulas are calculated: makes each recalculation read the cells afresh, and follow names that change. */
  follow(univer: Univer): void;
}

export function workbenchFunctions(language: Language): WorkbenchFunctions {
  const run = calculationRun();
  return {
    classes: functionClasses(catalog, { cache: createCache(coreReaders), run, dayPattern: dayPattern(language) }),
    follow(univer) {
      refreshNames(univer);
      univer.__getInjector().get(ICommandService).beforeCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) run.begin();
      });
    },
  };
}

/** The help for all our functions, for the page's formula bar. */
export function functionHelp(language: Language): readonly IFunctionInfo[] {
  return workbenchDescriptions(catalog, language);
}
