import { createRoot } from 'react-dom/client';
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { sampleClientsTable } from '../../../src/sample/sampleClientsTable';
import { sampleLedger } from '../../../src/sample/sampleLedger';
import { asRead } from '../../../src/sample/sampleCell';
import type { OwnHost } from '../../../taskpane/effects/world';
import { Pane } from '../../../taskpane/Pane';

// The pane on a workbook in memory: a page to look at, and for the browser test. ?lang=fr|en&rows=none|sample&theme=light|dark
const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'fr' ? 'fr' : 'en';
const ledger = asRead(sampleLedger(46000, language));
const workbook = memoryWorkbook(query.get('rows') === 'none' ? [] : [
  { name: 'Factures', cells: ledger }, { name: 'Clients', cells: asRead(sampleClientsTable(language)) }, { name: 'Notes', cells: [['a', 'b'], ['c', 'd']] },
], language);
const own: OwnHost = { openFile: async () => (await workbook.places())[0]!, follow: ({ place, payments }) => ({ place, payments, kept: [] }) };
const theme = query.get('theme');
createRoot(document.getElementById('pane')!).render(
  <Pane workbook={workbook} own={own} {...(theme === 'dark' || theme === 'light' ? { theme } : {})} />,
);
Object.assign(window, { workbook });
