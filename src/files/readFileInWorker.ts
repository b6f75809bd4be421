import type { FileAnswer, FileRequest } from './fileMessages';
import type { FileOutcome } from './fileSheet';
import { unreadableFile } from './fileFailure';

/** What is needed of a worker: a real `Worker` has it. */
export interface FileWorkerPort {
  postMessage(request: FileRequest): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FileAnswer }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** A `readFile` that runs in a worker. A worker that breaks answers every open question with a failure. */
export function readFileInWorker(worker: FileWorkerPort): (bytes: Uint8Array, name: string) => Promise<FileOutcome> {
  const open = new Map<number, { readonly name: string; readonly settle: (outcome: FileOutcome) => void }>();
  let next = 1;
  worker.addEventListener('message', ({ data }) => {
    open.get(data.id)?.settle(data.outcome);
    open.delete(data.id);
  });
  worker.addEventListener('error', () => {
    for (const { name, settle } of open.values()) settle(unreadableFile(name));
    open.clear();
  });
  return (bytes, name) =>
    new Promise((settle) => {
      const id = next;
      next += 1;
      open.set(id, { name, settle });
      worker.postMessage({ id, name, bytes });
    });
}
