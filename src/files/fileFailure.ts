import type { Failure } from '../base/outcome';
import { invalidValue } from '../base/outcome';

type Refusal = { readonly ok: false; readonly failure: Failure };

/** The content is of another kind than the extension says. */
export function notWhatItSays(name: string, foundFr: string, foundEn: string): Refusal {
  return invalidValue('file-kind', {
    fr: `« ${name} » n’est pas ce que dit son extension : c’est ${foundFr}. Attendu : un fichier CSV, TSV ou xlsx.`,
    en: `"${name}" is not what its extension says: it is ${foundEn}. Expected: a CSV, TSV or xlsx file.`,
  });
}

/** The file is larger than what is read safely. */
export function tooLarge(name: string, limit: string): Refusal {
  return invalidValue('file-too-large', {
    fr: `« ${name} » dépasse la limite : ${limit}. Exportez une période plus courte.`,
    en: `"${name}" is beyond the limit: ${limit}. Export a shorter period.`,
  });
}

/** The file holds nothing. */
export function emptyFile(name: string): Refusal {
  return invalidValue('file-empty', { fr: `« ${name} » est vide.`, en: `"${name}" is empty.` });
}

/** The file is damaged. */
export function unreadableFile(name: string): Refusal {
  return invalidValue('file-unreadable', {
    fr: `« ${name} » ne peut pas être lu : le fichier est endommagé ou protégé. Ouvrez-le dans un tableur et enregistrez-le en xlsx ou CSV.`,
    en: `"${name}" cannot be read: the file is damaged or protected. Open it in a spreadsheet and save it as xlsx or CSV.`,
  });
}
