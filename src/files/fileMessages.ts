import type { FileOutcome } from './fileSheet';

/** The page asks the worker to read a file. */
export interface FileRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The worker's answer, with the id of the request. */
export interface FileAnswer {
  readonly id: number;
  readonly outcome: FileOutcome;
}
