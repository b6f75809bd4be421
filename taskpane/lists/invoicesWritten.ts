import type { Language } from '../../src/base/text';
import type { Analysis } from '../analysis/analysis';
import type { ClientInvoice } from '../analysis/clientInvoices';
import type { ClientLine } from '../analysis/clientLine';
import type { WrittenList } from '../effects/paneEffects';
import { clientTexts } from '../texts/clientTexts';
import { invoiceStateText } from '../texts/invoiceStateText';
import { asOfRow, majorAmount } from './writtenParts';

/** The invoices of one client as a sheet. */
export function invoicesWritten(analysis: Analysis, client: ClientLine, invoices: readonly ClientInvoice[], language: Language): WrittenList {
  const { figures } = analysis;
  const header = [clientTexts.client, clientTexts.invoice, clientTexts.due, clientTexts.amount, clientTexts.open, clientTexts.daysLate, clientTexts.state];
  return {
    sheet: clientTexts.invoicesSheet[language],
    rows: [
      asOfRow(analysis, language, header.length),
      header.map((text) => text[language]),
      ...invoices.map((invoice) => [
        client.name, invoice.number, { day: invoice.due }, majorAmount(invoice.amount, figures), majorAmount(invoice.open, figures),
        invoice.daysLate, invoiceStateText(invoice)[language],
      ]),
    ],
  };
}
