import { counted } from '../base/counted';
import type { Failure } from '../base/outcome';
import { invalidValue } from '../base/outcome';
import { clipped } from '../ledger/clipped';

type Refusal = { readonly ok: false; readonly failure: Failure };

/** The content is of another kind than the extension says. */
export function notWhatItSays(name: string, foundFr: string, foundEn: string): Refusal {
  return invalidValue('file-kind', {
    fr: `« ${name} » n’est pas ce que dit son extension : c’est ${foundFr}. Attendu : un fichier CSV, TSV ou xlsx.`,
    en: `"${name}" is not what its extension says: it is ${foundEn}. Expected: a CSV, TSV or xlsx file.`,
  });
}

/** The file is a workbook of a format that is not read; a spreadsheet can save it in one that is. */
export function saveAsXlsx(name: string, foundFr: string, foundEn: string): Refusal {
  return invalidValue('file-kind', {
    fr: `« ${name} » est ${foundFr}, qui n’est pas lu. Attendu : un fichier xlsx, CSV ou TSV. Ouvrez-le dans votre tableur et enregistrez-le en .xlsx, sans mot de passe.`,
    en: `"${name}" is ${foundEn}, which is not read. Expected: an xlsx, CSV or TSV file. Open it in your spreadsheet and save it as .xlsx, without a password.`,
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

/** A quote of a CSV file opens on `line` and does not close, and the lines do not stand without quotes either. */
export function openQuote(name: string, line: number, found: string, uneven: { readonly line: number; readonly columns: number; readonly expected: number }): Refusal {
  const text = clipped(/^[^\r\n]*/.exec(found)![0]);
  return invalidValue('file-quotes', {
    fr: `« ${name} », ligne ${line} : un guillemet s’ouvre et ne se ferme pas (trouvé : ${text}). Sans guillemets, la ligne ${uneven.line} a ${counted.fr(uneven.columns, 'colonne', 'colonnes')} ; attendu : ${uneven.expected}. Corrigez la ligne ${line} ou enregistrez le fichier en xlsx.`,
    en: `"${name}", line ${line}: a quotation mark opens and does not close (found: ${text}). Without quotes, line ${uneven.line} has ${counted.en(uneven.columns, 'column', 'columns')}; expected: ${uneven.expected}. Correct line ${line} or save the file as xlsx.`,
  });
}

/** The file is damaged. */
export function unreadableFile(name: string): Refusal {
  return invalidValue('file-unreadable', {
    fr: `« ${name} » ne peut pas être lu : le fichier est endommagé ou protégé. Ouvrez-le dans un tableur et enregistrez-le en xlsx ou CSV.`,
    en: `"${name}" cannot be read: the file is damaged or protected. Open it in a spreadsheet and save it as xlsx or CSV.`,
  });
}
