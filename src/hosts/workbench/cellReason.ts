import type { ICellData, Nullable } from '@univerjs/core';
import type { Text } from '../../base/text';

/** The reason that our functions put beside an error; null for any other cell. */
export function reasonOf(cell: Nullable<ICellData>): Text | null {
  if (!cell || typeof cell.v !== 'string' || !cell.v.startsWith('#')) return null;
  const reason: unknown = cell.custom?.['vigieReason'];
  return isText(reason) ? reason : null;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && typeof (value as Text).fr === 'string' && typeof (value as Text).en === 'string';
}
