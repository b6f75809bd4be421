import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { clientInvoices, type ClientInvoice } from '../analysis/clientInvoices';
import type { ClientLine } from '../analysis/clientLine';
import { formatDay } from '../format/formatDay';
import { formatMoney } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { invoicesWritten } from '../lists/invoicesWritten';
import { clientTexts } from '../texts/clientTexts';
import { dataTexts } from '../texts/dataTexts';
import { invoiceStateText } from '../texts/invoiceStateText';
import type { AnalysisViewProps } from '../views/viewProps';
import { pageOf } from './pageOf';
import { Pager } from './Pager';
import { Section } from './Section';
import { WriteButton } from './WriteButton';

const PAGE = 20;

/** The invoices of one client with what is open, each a jump to its row. */
export function ClientInvoices({ state, analysis, effects, dispatch, client }: AnalysisViewProps & { readonly client: ClientLine }) {
  const { say, language } = useLanguage();
  const invoices = useMemo(() => clientInvoices(analysis, client.client), [analysis, client]);
  const { figures, place } = analysis;
  const { invoicePage } = state.lists;
  const line = (invoice: ClientInvoice) => (
    <tr key={invoice.row}>
      <th scope="row">
        <Link as="button" title={say(dataTexts.goTo(invoice.row))} onClick={() => effects.goTo(place, invoice.row, 1)}>{invoice.number}</Link>
        <small>{formatDay(invoice.due, language)}</small>
      </th>
      <td className="vigie-money">
        {formatMoney(invoice.amount, figures, language)}
        <small>
          <span className={`vigie-state-${invoice.state}`}>{say(invoiceStateText(invoice))}</span>
          {invoice.disputed && ` · ${say(clientTexts.stateDisputed)}`}
        </small>
        {invoice.open > 0 && invoice.open !== invoice.amount && <small>{say(clientTexts.rest(formatMoney(invoice.open, figures, language)))}</small>}
      </td>
    </tr>
  );
  return (
    <Section title={say(clientTexts.invoices)} action={<WriteButton of={say(clientTexts.invoices)} onWrite={() => effects.write(invoicesWritten(analysis, client, invoices, language))} />}>
      <table className="vigie-table vigie-invoices">
        <thead><tr>
          <th scope="col">{say(clientTexts.invoice)}<small>{say(clientTexts.due)}</small></th>
          <th scope="col" className="vigie-money">{say(clientTexts.amount)}<small>{say(clientTexts.state)}</small></th>
        </tr></thead>
        <tbody>{pageOf(invoices, invoicePage, PAGE).map(line)}</tbody>
      </table>
      <Pager page={invoicePage} size={PAGE} count={invoices.length} onPage={(page) => dispatch({ type: 'listChanged', list: { invoicePage: page } })} />
    </Section>
  );
}
