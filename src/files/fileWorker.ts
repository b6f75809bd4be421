import type { FileAnswer, FileRequest } from './fileMessages';
import { unreadableFile } from './fileFailure';
import { readFile } from './readFile';

/** The worker that reads files, so that the page stays free: one `FileRequest` in, one `FileAnswer` out. */
const scope = self as unknown as { onmessage: ((event: MessageEvent<FileRequest>) => void) | null; postMessage(answer: FileAnswer): void };

scope.onmessage = ({ data: { id, name, bytes } }) => {
  readFile(bytes, name).then(
    (outcome) => scope.postMessage({ id, outcome }),
    () => scope.postMessage({ id, outcome: unreadableFile(name) }),
  );
};
