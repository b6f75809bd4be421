import './excel.css';
import { createRoot } from 'react-dom/client';
import { excelWorkbook } from '../src/hosts/excel/excelWorkbook';
import { officeHost } from '../src/hosts/excel/officeHost';
import { excelTheme } from './excelTheme';
import { outsideExcel } from './texts/excelTexts';
import { Pane } from './Pane';

/** The pane beside the sheet in Excel; elsewhere a sentence that says where it belongs. */
async function start(element: HTMLElement): Promise<void> {
  const inExcel = typeof Office !== 'undefined' && (await Office.onReady()).host === Office.HostType.Excel;
  if (!inExcel) {
    const language = navigator.language.startsWith('fr') ? 'fr' : 'en';
    document.documentElement.lang = language;
    element.textContent = (typeof Office === 'undefined' ? outsideExcel.noLibrary : outsideExcel.noExcel)[language];
    return;
  }
  const host = officeHost();
  document.documentElement.lang = host.language();
  const theme = excelTheme();
  createRoot(element).render(<Pane workbook={excelWorkbook(host)} {...(theme ? { theme } : {})} />);
}

void start(document.getElementById('pane')!);
