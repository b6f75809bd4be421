import type { Text } from '../base/text';

/** A host could not do what was asked; the text says what happened, why, and what to do next. */
export class WorkbookError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.name = 'WorkbookError';
    this.text = text;
  }
}
