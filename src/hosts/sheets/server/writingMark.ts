import type { Metadata, Sheet } from './services';

const WRITING = 'vigieWriting';

/** Notes on a sheet of ours which content is being written on it, by its sum: of two writers the later goes on. */
export function markWriting(sheet: Sheet, sum: string): void {
  const mark = writingMark(sheet);
  if (mark) mark.setValue(sum);
  else sheet.addDeveloperMetadata(WRITING, sum);
}

/** Whether this content is still the one that is being written. */
export function isWriting(sheet: Sheet, sum: string): boolean {
  return writingMark(sheet)?.getValue() === sum;
}

function writingMark(sheet: Sheet): Metadata | undefined {
  return sheet.getDeveloperMetadata().find((entry) => entry.getKey() === WRITING);
}
