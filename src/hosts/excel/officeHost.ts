import type { ExcelHost } from './excelHost';

/** The Excel around the page, once `Office.onReady` has said that it is there. */
export function officeHost(): ExcelHost {
  return {
    run: Excel.run,
    language: () => (Office.context.displayLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en'),
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
