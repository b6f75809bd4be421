import { createRoot } from 'react-dom/client';
import type { Workbook } from '../src/hosts/workbook';
import type { OwnHost } from './effects/world';
import { Pane } from './Pane';

/** Shows the task pane beside the sheet; a chunk of its own, loaded after the spreadsheet. */
export function showPane(element: HTMLElement, workbook: Workbook, own: OwnHost): void {
  createRoot(element).render(<Pane workbook={workbook} own={own} />);
}
