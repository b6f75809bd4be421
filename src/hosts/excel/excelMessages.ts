import { WorkbookError } from '../workbookError';

export function goneError(label: string): WorkbookError {
  return new WorkbookError({
    fr: `«\u00a0${label}\u00a0» n’existe plus dans ce classeur. Choisissez une autre table dans Données.`,
    en: `“${label}” is no longer in this workbook. Choose another table under Data.`,
  });
}

export function notOursError(name: string): WorkbookError {
  return new WorkbookError({
    fr: `Une de vos feuilles s’appelle déjà «\u00a0${name}\u00a0»\u00a0: elle n’a pas été modifiée. Renommez-la, puis recommencez.`,
    en: `One of your own sheets is already called “${name}”: it was left as it is. Rename it, then try again.`,
  });
}

export function nameTakenError(name: string): WorkbookError {
  return new WorkbookError({
    fr: `Le nom «\u00a0${name}\u00a0» désigne déjà autre chose dans ce classeur. Renommez-le, puis recommencez.`,
    en: `The name “${name}” already stands for something else in this workbook. Rename it, then try again.`,
  });
}

export function changingError(label: string): WorkbookError {
  return new WorkbookError({
    fr: `«\u00a0${label}\u00a0» change pendant la lecture\u00a0: quelqu’un y travaille. Attendez un instant, puis réessayez.`,
    en: `“${label}” keeps changing while it is read: somebody is working on it. Wait a moment, then try again.`,
  });
}

export function interruptedError(name: string): WorkbookError {
  return new WorkbookError({
    fr: `L’écriture de la feuille «\u00a0${name}\u00a0» a été interrompue\u00a0: elle a été renommée ou supprimée entre-temps. Rien d’autre n’a été modifié. Recommencez.`,
    en: `Writing the sheet “${name}” was interrupted: it was renamed or deleted meanwhile. Nothing else was changed. Start again.`,
  });
}
