import { isoDay } from '../../src/base/serialDay';
import type { Language } from '../../src/base/text';
import type { FunctionResult, ResultCell } from '../../src/base/outcome';
import type { AnyFunctionSpec, Example, Kind } from '../../functions/catalog/spec';

/** An example as a user would type it, with the separator and the words of the language. */
export function callText(spec: AnyFunctionSpec, example: Example, language: Language): string {
  const separator = language === 'fr' ? '; ' : ', ';
  const kinds = Object.values(spec.parameters).map((parameter) => parameter.kind);
  const values = example.call.map((value, at) => argumentText(value, kinds[at] ?? 'text', Object.keys(spec.parameters)[at] ?? '', language));
  return `=${spec.name}(${values.join(separator)})`;
}

function argumentText(value: unknown, kind: Kind, key: string, language: Language): string {
  if (kind === 'ledger') return 'Ledger';
  if (kind === 'options') return value === undefined || value === null ? '' : 'VigieOptions';
  if (kind === 'cells') return value === undefined || value === null ? '' : `${key[0]!.toUpperCase()}${key.slice(1)}`;
  if (value === undefined || value === null) return '';
  if ((kind === 'asOf' || kind === 'day') && typeof value === 'number') {
    const [year, month, day] = isoDay(value).split('-').map(Number);
    return language === 'fr' ? `DATE(${year}; ${month}; ${day})` : `DATE(${year}, ${month}, ${day})`;
  }
  if (typeof value === 'boolean') return language === 'fr' ? (value ? 'VRAI' : 'FAUX') : value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, language);
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly unknown[])[];
    return `{${rows.map((row) => row.map((cell) => (typeof cell === 'number' ? numberText(cell, language) : JSON.stringify(cell))).join(language === 'fr' ? '.' : ',')).join(';')}}`;
  }
  return JSON.stringify(value);
}

function numberText(value: number, language: Language): string {
  return language === 'fr' ? String(value).replace('.', ',') : String(value);
}

/** The result of an example as rows of cells, as text. */
export function resultText(result: FunctionResult, language: Language): readonly (readonly string[])[] {
  const text = (cell: ResultCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return numberText(cell, language);
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'boolean') return argumentText(cell, 'truth', '', language);
    if ('day' in cell) return isoDay(cell.day);
    return `${cell.failure.kind === 'notAvailable' ? '#N/A' : '#VALUE!'} ${cell.failure.text[language]}`;
  };
  return Array.isArray(result)
    ? (result as readonly (readonly ResultCell[])[]).map((row) => row.map(text))
    : [[text(result as ResultCell)]];
}
