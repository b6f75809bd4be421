import { WorkbookError } from '../workbookError';

export function goneError(label: string): WorkbookError {
  return new WorkbookError({
    fr: `« ${label} » n’existe plus dans ce classeur. Choisissez une autre table dans Données.`,
    en: `“${label}” is no longer in this spreadsheet. Choose another table under Data.`,
  });
}

export function writtenSheetGoneError(): WorkbookError {
  return new WorkbookError({
    fr: 'La feuille a été supprimée pendant l’écriture. Écrivez-la de nouveau : elle sera recréée.',
    en: 'The sheet was deleted while it was being written. Write it again: it will be made anew.',
  });
}

export function overtakenError(name: string): WorkbookError {
  return new WorkbookError({
    fr: `Un autre volet a commencé à écrire « ${name} » pendant que celui-ci l’écrivait : c’est l’autre qui continue. Pour y mettre votre liste, écrivez-la de nouveau quand il a fini.`,
    en: `Another sidebar began to write “${name}” while this one was writing it: the other goes on. To put your list there, write it again once that is done.`,
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
    fr: `Le nom « ${name} » désigne déjà autre chose dans ce classeur. Renommez-le (Données › Plages nommées), puis recommencez.`,
    en: `The name “${name}” already stands for something else in this spreadsheet. Rename it (Data › Named ranges), then try again.`,
  });
}

export function busyError(): WorkbookError {
  return new WorkbookError({
    fr: 'Quelqu’un d’autre écrit dans le journal en ce moment : rien n’a été ajouté. Réessayez dans quelques secondes.',
    en: 'Someone else is writing to the log at the moment: nothing was added. Try again in a few seconds.',
  });
}

export function protectedError(): WorkbookError {
  return new WorkbookError({
    fr: 'La feuille ou la plage est protégée : rien n’a été écrit. Demandez l’accès à son propriétaire, ou levez la protection (Données › Protéger des feuilles et des plages).',
    en: 'The sheet or range is protected: nothing was written. Ask its owner for access, or lift the protection (Data › Protect sheets and ranges).',
  });
}

export function notAllowedError(): WorkbookError {
  return new WorkbookError({
    fr: 'Google n’a pas autorisé Vigie à agir sur ce classeur. Rouvrez le volet par le menu Extensions › Vigie, acceptez la demande, et vérifiez que vous pouvez modifier le classeur.',
    en: 'Google has not allowed Vigie to act on this spreadsheet. Open the sidebar again from the menu Extensions › Vigie, accept the request, and check that you may edit the spreadsheet.',
  });
}

export function tooLargeError(): WorkbookError {
  return new WorkbookError({
    fr: 'Le classeur est plein : Google Sheets s’arrête à 10 millions de cellules. Supprimez des feuilles inutiles ou leurs lignes vides, puis recommencez.',
    en: 'The spreadsheet is full: Google Sheets stops at 10 million cells. Delete sheets you do not need, or their empty rows, then try again.',
  });
}

export function settingsTooLongError(): WorkbookError {
  return new WorkbookError({
    fr: 'Les réglages sont trop longs pour Google Sheets (500 Ko) : ils n’ont pas été enregistrés. Raccourcissez vos textes de relance.',
    en: 'The settings are too long for Google Sheets (500 KB): they were not kept. Shorten your reminder texts.',
  });
}

export function tooLongError(): WorkbookError {
  return new WorkbookError({
    fr: 'Google Sheets a arrêté l’opération parce qu’elle durait trop longtemps. Réessayez : ce qui était écrit est repris là où il en était.',
    en: 'Google Sheets stopped the operation because it took too long. Try again: writing goes on where it stopped.',
  });
}

export function unreachableError(): WorkbookError {
  return new WorkbookError({
    fr: 'Google Sheets ne répond pas. Vérifiez la connexion, puis réessayez ; si cela se répète, rouvrez le volet.',
    en: 'Google Sheets does not answer. Check the connection, then try again; if it happens again, reopen the sidebar.',
  });
}

export function wrongCallError(): WorkbookError {
  return new WorkbookError({
    fr: 'Le volet ne correspond plus à la version installée de Vigie. Rechargez la page du classeur, puis rouvrez le volet.',
    en: 'The sidebar no longer matches the installed version of Vigie. Reload the page of the spreadsheet, then open the sidebar again.',
  });
}

export function otherError(words: string): WorkbookError {
  return new WorkbookError({
    fr: `Google Sheets a refusé l’opération : « ${words} ». Réessayez ; si cela se répète, rouvrez le volet.`,
    en: `Google Sheets refused the operation: “${words}”. Try again; if it happens again, reopen the sidebar.`,
  });
}
