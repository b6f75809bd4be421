import { createRoot } from 'react-dom/client';
import type { Place, Workbook } from '../src/hosts/workbook';
import { Pane } from './Pane';

/** Shows the task pane beside the sheet; a chunk of its own, loaded after the spreadsheet. */
export function showPane(element: HTMLElement, workbook: Workbook, openFile: (file: File) => Promise<Place>): void {
  createRoot(element).render(<Pane workbook={workbook} openFile={openFile} />);
}
