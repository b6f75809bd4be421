/** The timers of the page; the functions also load where there are none. */
interface Timers {
  readonly MessageChannel?: new () => { readonly port1: { onmessage: unknown; close(): void }; readonly port2: { postMessage(message: null): void } };
  readonly setTimeout?: (call: () => void) => unknown;
}

/** A task of its own, in which the page takes input and paints; a timer would be held back to 4 ms after a few turns. */
export function excelPause({ MessageChannel, setTimeout }: Timers): Promise<void> {
  return new Promise((resolve) => {
    if (MessageChannel !== undefined) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    } else if (setTimeout !== undefined) setTimeout(resolve);
    else resolve();
  });
}
