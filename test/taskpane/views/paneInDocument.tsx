import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { Pane, type PaneProps } from '../../../taskpane/Pane';
import { until } from '../support';

// What jsdom does not have.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
window.matchMedia = (media) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
window.ResizeObserver ??= class { observe(): void {} unobserve(): void {} disconnect(): void {} };
// jsdom's ports keep the test process alive; a timer does the same here.
globalThis.MessageChannel = class {
  port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close: () => undefined };
  port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0) };
} as unknown as typeof MessageChannel;

/** The pane in a document, as a user would find it. */
export interface ShownPane {
  readonly text: () => string;
  readonly find: (selector: string, text?: string | RegExp) => HTMLElement;
  readonly count: (selector: string) => number;
  readonly click: (selector: string, text?: string | RegExp) => Promise<void>;
  readonly choose: (selector: string, value: string) => Promise<void>;
  /** Leaves a field, as Tab does. */
  readonly leave: (selector: string) => Promise<void>;
  readonly waitFor: (condition: () => boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function showPane(workbook: MemoryWorkbook, props: Partial<PaneProps> = {}): Promise<ShownPane> {
  const element = document.body.appendChild(document.createElement('div'));
  let root: Root | undefined;
  await act(async () => {
    root = createRoot(element);
    root.render(<Pane workbook={workbook} {...props} />);
    await Promise.resolve();
  });
  const find: ShownPane['find'] = (selector, text) => {
    const found = [...element.querySelectorAll<HTMLElement>(selector)].find((each) => text === undefined || (typeof text === 'string' ? each.textContent === text : text.test(each.textContent ?? '')));
    if (!found) throw new Error(`no ${selector} with ${String(text)} in: ${element.textContent}`);
    return found;
  };
  const settle = (): Promise<void> => act(async () => { await new Promise((resolve) => setTimeout(resolve, 0)); });
  const waitFor: ShownPane['waitFor'] = (condition) => act(() => until(condition));
  return {
    text: () => element.textContent ?? '',
    find,
    count: (selector) => element.querySelectorAll(selector).length,
    click: async (selector, text) => {
      await act(async () => { find(selector, text).click(); await Promise.resolve(); });
      await settle();
    },
    choose: async (selector, value) => {
      await act(async () => {
        const field = find(selector) as HTMLSelectElement;
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')!.set!.call(field, value);
        field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
        await Promise.resolve();
      });
      await settle();
    },
    leave: async (selector) => {
      await act(async () => { find(selector).dispatchEvent(new FocusEvent('focusout', { bubbles: true })); await Promise.resolve(); });
      await settle();
    },
    waitFor,
    close: async () => {
      await act(async () => { root!.unmount(); await Promise.resolve(); });
      element.remove();
    },
  };
}
