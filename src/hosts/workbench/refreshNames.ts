import { ICommandService, IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from '@univerjs/core';
import { IFunctionService, SetFormulaCalculationStartMutation, type ISetFormulaCalculationStartMutation } from '@univerjs/engine-formula';

/**
 * Makes formulas follow a defined name whose range changes. The formula engine keeps parsed formulas and their
 * dependencies with the name already replaced by its range, and forgets to drop them; so when a recalculation says that
 * a name changed, they are dropped here and everything is calculated once. To be called where formulas are calculated.
 */
export function refreshNames(univer: Univer): void {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  const instances = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    const run = params as ISetFormulaCalculationStartMutation;
    for (const [unitId, names] of Object.entries(run.dirtyDefinedNameMap)) {
      if (!names || Object.keys(names).length === 0) continue;
      functions.deleteFormulaAstCacheKey(...Object.keys(names));
      const sheets = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheets() ?? [];
      run.clearDependencyTreeCache = { ...run.clearDependencyTreeCache, [unitId]: Object.fromEntries(sheets.map((sheet) => [sheet.getSheetId(), '1'])) };
      run.forceCalculation = true;
    }
  });
}
