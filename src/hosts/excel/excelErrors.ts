import type { Text } from '../../base/text';
import { WorkbookError } from '../workbookError';

/** An error of Excel's with its code and the sentence for the user. */
export class ExcelError extends WorkbookError {
  readonly code: string;
  constructor(code: string, text: Text) {
    super(text);
    this.name = 'ExcelError';
    this.code = code;
  }
}

const BUSY: Text = {
  fr: 'Excel est occupé et n’a pas répondu. Attendez la fin de son calcul, puis réessayez.',
  en: 'Excel is busy and did not answer. Wait until it has finished calculating, then try again.',
};
const CONNECTION: Text = {
  fr: 'La liaison avec le classeur est interrompue. Vérifiez que le classeur est encore ouvert et en ligne, rouvrez-le au besoin, puis réessayez.',
  en: 'The connection to the workbook was lost. Check that it is still open and online, reopen it if need be, then try again.',
};
const GONE: Text = {
  fr: 'Ce que le volet cherchait n’est plus dans ce classeur\u00a0: une feuille, un tableau ou un nom a été supprimé ou déplacé. Choisissez de nouveau votre tableau dans Données.',
  en: 'What the pane looked for is no longer in this workbook: a sheet, table or name was deleted or moved. Choose your table again under Data.',
};
const PROTECTED: Text = {
  fr: 'Excel refuse la modification\u00a0: la feuille ou le classeur est protégé, ou ouvert en lecture seule. Ôtez la protection (onglet Révision) ou enregistrez une copie, puis réessayez.',
  en: 'Excel does not allow the change: the sheet or workbook is protected, or opened read-only. Unprotect it (Review tab) or save a copy, then try again.',
};
const SIZE: Text = {
  fr: 'C’est plus que ce qu’Excel peut échanger en une fois. Fermez d’autres classeurs, ou limitez le tableau aux lignes utiles, puis réessayez.',
  en: 'This is more than Excel can exchange at once. Close other workbooks, or limit the table to the rows you need, then try again.',
};
const RANGE: Text = {
  fr: 'Un filtre, une fusion de cellules, un tableau croisé ou des cellules en bord de feuille empêchent l’écriture. Rien de ce qui est à vous n’a été modifié. Retirez l’obstacle de la feuille de résultats, puis réessayez.',
  en: 'A filter, merged cells, a pivot table or cells at the edge of the sheet prevent the writing. Nothing of yours was changed. Remove the obstacle from the result sheet, then try again.',
};
const EDITING: Text = {
  fr: 'Une cellule est en cours de saisie. Validez-la avec Entrée ou abandonnez-la avec Échap, puis réessayez.',
  en: 'A cell is being edited. Press Enter to accept it or Esc to leave it, then try again.',
};
const SELECTION: Text = {
  fr: 'La sélection n’est pas une plage de cellules d’un seul tenant. Sélectionnez une seule plage, puis réessayez.',
  en: 'The selection is not one block of cells. Select a single range, then try again.',
};
const VERSION: Text = {
  fr: 'Cette version d’Excel, ou cette sorte de feuille, ne permet pas cette opération. Mettez Excel à jour ou utilisez une feuille de calcul ordinaire, puis réessayez.',
  en: 'This version of Excel, or this kind of sheet, cannot do this. Update Excel or use an ordinary worksheet, then try again.',
};
const EXISTS: Text = {
  fr: 'Une feuille, un tableau ou un nom porte déjà ce nom. Renommez-le, puis réessayez.',
  en: 'A sheet, table or name already bears this name. Rename it, then try again.',
};
const OTHER: Text = {
  fr: 'Excel n’a pas pu terminer l’opération. Réessayez\u00a0; si cela se répète, enregistrez puis rouvrez le classeur.',
  en: 'Excel could not finish the operation. Try again; if it happens again, save and reopen the workbook.',
};

/** The documented codes by what the user can do about them. */
const SENTENCES: ReadonlyMap<string, Text> = new Map([
  ...each(BUSY, ['RequestAborted', 'ActivityLimitReached', 'HostIsBusy', 'Timeout', 'TooManyRequests', 'Conflict', 'DirtySupportingFormula']),
  ...each(CONNECTION, ['ConnectionFailure', 'InvalidOrTimedOutSession', 'ServiceNotAvailable', 'InactiveWorkbook', 'HostRestartNeeded', 'Unauthenticated', 'OpenWorkbookLinksBlocked', 'RefreshWorkbookLinksBlocked', 'PowerQueryRefreshResourceChallenge']),
  ...each(GONE, ['ItemNotFound', 'InvalidReference', 'InvalidBinding', 'InvalidObjectPath']),
  ...each(PROTECTED, ['AccessDenied', 'BadPassword']),
  ...each(SIZE, ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'RangeImageExceedsLimit', 'OperationCellsExceedLimit', 'MemoryLimitReached', 'FormulaLengthExceedsLimit']),
  ...each(RANGE, ['FilteredRangeConflict', 'MergedRangeConflict', 'PivotTableRangeConflict', 'InsertDeleteConflict', 'NonBlankCellOffSheet']),
  ...each(EDITING, ['InvalidOperationInCellEditMode']),
  ...each(SELECTION, ['InvalidSelection']),
  ...each(VERSION, ['ApiNotFound', 'NotImplemented', 'UnsupportedOperation', 'UnsupportedFeature', 'UnsupportedSheet', 'UnsupportedFillType']),
  ...each(EXISTS, ['ItemAlreadyExists']),
  ...each(OTHER, ['GeneralException', 'InvalidArgument', 'InvalidOperation', 'InvalidRequest', 'EmptyChartSeries']),
]);

/** Codes after which the same request may well succeed; a stale object among them, since a batch begun anew makes its own. */
const PASSING = new Set(['InvalidObjectPath', 'RequestAborted', 'ActivityLimitReached', 'HostIsBusy', 'Timeout', 'TooManyRequests', 'Conflict', 'ServiceNotAvailable', 'InvalidOperationInCellEditMode', 'GeneralException']);

/** Codes that mean that there is nothing any more where we looked. */
const LOST = new Set(['ItemNotFound', 'InvalidReference', 'InvalidBinding', 'InvalidObjectPath', 'InvalidArgument']);

/** Codes that mean that less should be asked for at once. */
const TOO_MUCH = new Set(['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded', 'RangeExceedsLimit', 'OperationCellsExceedLimit', 'MemoryLimitReached']);

/** Every code that has a sentence of its own kind. */
export const knownCodes: readonly string[] = [...SENTENCES.keys()];

/** The error as the pane shows it: the vendor's errors by their code, everything else as it is. */
export function asWorkbookError(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? new ExcelError(code, SENTENCES.get(code) ?? OTHER) : error;
}

export const isPassing = (error: unknown): boolean => error instanceof ExcelError && PASSING.has(error.code);
export const isLost = (error: unknown): boolean => error instanceof ExcelError && LOST.has(error.code);
export const isTooMuch = (error: unknown): boolean => error instanceof ExcelError && TOO_MUCH.has(error.code);

function each(text: Text, codes: readonly string[]): (readonly [string, Text])[] {
  return codes.map((code) => [code, text] as const);
}
