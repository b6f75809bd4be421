import type { Text } from '../../src/base/text';
import type { ClientInvoice } from '../analysis/clientInvoices';
import { clientTexts } from './clientTexts';

/** How an invoice stands, in words. */
export function invoiceStateText({ state, daysLate }: Pick<ClientInvoice, 'state' | 'daysLate'>): Text {
  switch (state) {
    case 'open':
      return clientTexts.stateOpen;
    case 'late':
      return clientTexts.stateLate(daysLate ?? 0);
    case 'paid':
      return clientTexts.statePaid(daysLate ?? 0);
    case 'closed':
      return clientTexts.stateClosed;
  }
}
