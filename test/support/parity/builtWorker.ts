import { readdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Language } from '../../../src/base/text';
import { builtFolder } from '../builtFile';

/** What a worker of a browser has and a thread of Node lacks, and nothing of Node: the file of the build runs as in a browser. */
const AS_IN_A_BROWSER = `
  const { parentPort, workerData: { folder, entry, name } } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  const { join } = require('node:path');
  const { runInThisContext } = require('node:vm');
  const heard = new Map();
  Object.assign(globalThis, {
    self: globalThis, name, navigator: { language: name },
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener(kind, listener) {
      if (kind !== 'message') return;
      heard.set(listener, (data) => listener({ data }));
      parentPort.on('message', heard.get(listener));
    },
    removeEventListener: (kind, listener) => void parentPort.off('message', heard.get(listener)),
    importScripts: (...files) => files.forEach((file) => runInThisContext(readFileSync(join(folder, file), 'utf8'), { filename: file })),
  });
  for (const ofNode of ['require', 'process', 'Buffer', 'setImmediate', 'clearImmediate']) delete globalThis[ofNode];
  globalThis.importScripts(entry);`;

type Listener = (event: { readonly data: unknown }) => void;

/** As much of a browser's `Worker` as the spreadsheet library uses. */
export class BuiltWorker {
  private readonly thread: Worker;
  private readonly heard = new Map<Listener, (data: unknown) => void>();

  /** The calculating worker of dist/workbench, in a thread of its own. */
  constructor(language: Language) {
    const folder = builtFolder('workbench');
    const entry = readdirSync(folder).find((file) => /^functions_workbenchWorker.*\.js$/.test(file))!;
    this.thread = new Worker(AS_IN_A_BROWSER, { eval: true, workerData: { folder, entry, name: language } });
  }

  postMessage(message: unknown): void {
    this.thread.postMessage(message);
  }

  addEventListener(kind: string, listener: Listener): void {
    if (kind !== 'message') return;
    const own = (data: unknown): void => listener({ data });
    this.heard.set(listener, own);
    this.thread.on('message', own);
  }

  removeEventListener(_kind: string, listener: Listener): void {
    this.thread.off('message', this.heard.get(listener)!);
  }

  terminate(): Promise<number> {
    return this.thread.terminate();
  }
}
