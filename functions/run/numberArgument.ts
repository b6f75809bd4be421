import { success, type Outcome } from '../../src/base/outcome';
import type { Parameter } from '../catalog/spec';
import { refusal } from './refusal';

/**
 * A number from a cell: a number, or text that is one in French or English form (`1 234,5`, `12.5`, `10 %`).
 * Infinite and unreadable values, truth values and numbers outside the parameter's bounds are refused.
 */
export function numberArgument(parameter: Parameter, value: unknown): Outcome<number> {
  const number = typeof value === 'number' ? value : typeof value === 'string' ? numberInText(value) : NaN;
  const whole = parameter.kind === 'integer';
  if (!Number.isFinite(number) || (whole && !Number.isInteger(number))) return refusal(parameter, value, expected(parameter));
  if (number < (parameter.min ?? -Infinity) || number > (parameter.max ?? Infinity)) return refusal(parameter, value, expected(parameter));
  return success(number);
}

/** Several numbers: one cell, a range, or an array constant; blank cells are left out. */
export function numbersArgument(parameter: Parameter, values: readonly unknown[]): Outcome<readonly number[]> {
  const numbers: number[] = [];
  for (const value of values) {
    const number = numberArgument(parameter, value);
    if (!number.ok) return number;
    numbers.push(number.value);
  }
  return success(numbers);
}

function numberInText(text: string): number {
  const found = /^([-+]?[0-9]{1,15}(?:\.[0-9]{1,15})?)(%?)$/.exec(text.slice(0, 60).replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
  return found === null ? NaN : Number(found[1]) / (found[2] === '%' ? 100 : 1);
}

function expected(parameter: Parameter): { readonly fr: string; readonly en: string } {
  const { min, max } = parameter;
  const whole = parameter.kind === 'integer';
  const bounds =
    min !== undefined && max !== undefined ? { fr: ` de ${inFrench(min)} à ${inFrench(max)}`, en: ` from ${min} to ${max}` }
    : min !== undefined ? { fr: ` à partir de ${inFrench(min)}`, en: ` from ${min} up` }
    : max !== undefined ? { fr: ` jusqu’à ${inFrench(max)}`, en: ` up to ${max}` }
    : { fr: '', en: '' };
  return { fr: (whole ? 'un nombre entier' : 'un nombre') + bounds.fr, en: (whole ? 'a whole number' : 'a number') + bounds.en };
}

function inFrench(value: number): string {
  return String(value).replace('.', ',');
}
