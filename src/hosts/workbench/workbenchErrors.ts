import { WorkbookError } from '../workbookError';

export function goneError(label: string): WorkbookError {
  return new WorkbookError({
    fr: `« ${label} » n’existe plus dans ce classeur. Choisissez une autre table dans Données.`,
    en: `“${label}” is no longer in this workbook. Choose another table under Data.`,
  });
}

export function notOursError(name: string): WorkbookError {
  return new WorkbookError({
    fr: `Une de vos feuilles s’appelle déjà « ${name} » : elle n’a pas été modifiée. Renommez-la, puis recommencez.`,
    en: `One of your own sheets is already called “${name}”: it was left as it is. Rename it, then try again.`,
  });
}

export function nameTakenError(name: string): WorkbookError {
  return new WorkbookError({
    fr: `Le nom « ${name} » désigne déjà autre chose dans ce classeur. Renommez-le, puis recommencez.`,
    en: `The name “${name}” already stands for something else in this workbook. Rename it, then try again.`,
  });
}
