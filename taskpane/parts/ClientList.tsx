import { Button, SearchBox, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { orderedClients } from '../analysis/orderedClients';
import { formatMoney } from '../format/formatMoney';
import { formatNumber } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { clientsWritten } from '../lists/clientsWritten';
import type { ClientOrder } from '../state/listState';
import { clientTexts } from '../texts/clientTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { GradeBadge } from './GradeBadge';
import { pageOf } from './pageOf';
import { Pager } from './Pager';
import { Section } from './Section';
import { WriteButton } from './WriteButton';

const PAGE = 30;
const ORDERS: readonly (readonly [ClientOrder, keyof typeof clientTexts & `by${string}`])[] = [
  ['risk', 'byRisk'], ['overdue', 'byOverdue'], ['open', 'byOpen'], ['late', 'byLate'], ['name', 'byName'],
];

/** How a line of the list is found again. */
export const clientRowId = (client: number): string => `vigie-client-${client}`;

/** All clients, the riskiest first; search and order are kept while the user looks elsewhere. */
export function ClientList({ state, analysis, effects, dispatch }: AnalysisViewProps) {
  const { say, language } = useLanguage();
  const { clientSearch, clientOrder, clientPage } = state.lists;
  const found = useMemo(() => orderedClients(analysis.clients, clientSearch, clientOrder), [analysis, clientSearch, clientOrder]);
  const { figures } = analysis;
  return (
    <Section
      title={say(clientTexts.count(found.length))} hint={`${say(clientTexts.scoreIs)} ${say(clientTexts.scaleHint)}`}
      action={<WriteButton of={say(clientTexts.client)} onWrite={() => effects.write(clientsWritten(analysis, found, language))} />}
    >
      <div className="vigie-tools">
        <SearchBox size="small" aria-label={say(clientTexts.search)} placeholder={say(clientTexts.search)} value={clientSearch}
          onChange={(_, { value }) => dispatch({ type: 'listChanged', list: { clientSearch: value, clientPage: 0 } })} />
        <Select size="small" aria-label={say(clientTexts.order)} value={clientOrder}
          onChange={(_, { value }) => dispatch({ type: 'listChanged', list: { clientOrder: value as ClientOrder, clientPage: 0 } })}>
          {ORDERS.map(([order, name]) => <option key={order} value={order}>{say(clientTexts.order)} {say(clientTexts[name])}</option>)}
        </Select>
      </div>
      {found.length === 0 && <p className="vigie-empty">{say(clientTexts.noneFound(clientSearch))}</p>}
      <ul className="vigie-rows">
        {pageOf(found, clientPage, PAGE).map((line) => (
          <li key={line.client}>
            <button type="button" id={clientRowId(line.client)} onClick={() => dispatch({ type: 'clientOpened', client: line.client })}>
              <GradeBadge grade={line.grade} />
              <span className="vigie-row-name">
                <b>{line.name}</b>
                <small>
                  {line.overdue > 0
                    ? <span className="vigie-bad">{say(clientTexts.overdueAmount(formatMoney(line.overdue, figures, language, true)))}</span>
                    : say(clientTexts.openAmount(formatMoney(line.open, figures, language, true)))}
                  {line.averageDaysLate !== null && ` · ${say(clientTexts.usually(formatNumber(line.averageDaysLate, language, 0, true)))}`}
                </small>
              </span>
              <span className="vigie-row-score"><b>{line.score === null ? '–' : formatNumber(line.score, language)}</b><span className="vigie-unseen"> {say(clientTexts.scoreIs)}</span></span>
            </button>
          </li>
        ))}
      </ul>
      <Pager page={clientPage} size={PAGE} count={found.length} onPage={(page) => dispatch({ type: 'listChanged', list: { clientPage: page } })} />
      <Button size="small" appearance="subtle" onClick={effects.insertFormulas}>{say(clientTexts.insertFormulas)}</Button>
    </Section>
  );
}
