import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef } from 'react';
import type { ClientLine } from '../analysis/clientLine';
import { riskReasons } from '../../src/risk/reasons';
import { formatMoney } from '../format/formatMoney';
import { formatNumber, formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { ClientFacts } from '../parts/ClientFacts';
import { ClientInvoices } from '../parts/ClientInvoices';
import { DelayOutlook } from '../parts/DelayOutlook';
import { Figure } from '../parts/Figure';
import { GradeBadge } from '../parts/GradeBadge';
import { PaymentHistory } from '../parts/PaymentHistory';
import { ScoreParts } from '../parts/ScoreParts';
import { TrialSection } from '../parts/TrialSection';
import { clientTexts } from '../texts/clientTexts';
import { frameTexts } from '../texts/frameTexts';
import type { AnalysisViewProps } from './viewProps';

/** One client: the score and where it comes from, what to expect, what happened, and the invoices. */
export function ClientPage(props: AnalysisViewProps & { readonly client: ClientLine }) {
  const { say, language } = useLanguage();
  const { analysis, dispatch, client } = props;
  const { figures, model } = analysis;
  const explained = useMemo(() => analysis.explain(client.client), [analysis, client]);
  const record = analysis.record(client.client);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const unknown = say(frameTexts.notKnown);
  return (
    <article aria-label={client.name}>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => dispatch({ type: 'clientClosed' })}>{say(clientTexts.back)}</Button>
      <h2 className="vigie-client-name" ref={heading} tabIndex={-1}>{client.name}</h2>
      <div className="vigie-score">
        <span className="vigie-score-number">{client.score === null ? '–' : formatNumber(client.score, language, 1)}</span>
        <span>
          <GradeBadge grade={client.grade} withWord />
          <small>{say(clientTexts.scoreIs)}, {say(clientTexts.scaleHint)}</small>
        </span>
      </div>
      <p className="vigie-lead">{explained?.ok ? riskReasons(explained.value, language) : say(explained?.failure.text ?? analysis.modelFailure?.text ?? clientTexts.noModel)}</p>
      <dl className="vigie-figures vigie-figures-4">
        <Figure label={say(clientTexts.open)} value={formatMoney(client.open, figures, language, true)} />
        <Figure label={say(clientTexts.overdue)} value={formatMoney(client.overdue, figures, language, true)} tone={client.overdue > 0 ? 'bad' : undefined} />
        <Figure label={say(clientTexts.averageDaysLate)} value={client.averageDaysLate === null ? unknown : say(clientTexts.days(formatNumber(client.averageDaysLate, language, 1)))}
          note={client.trend === null || Math.abs(client.trend) < 2 ? undefined : say((client.trend > 0 ? clientTexts.trendUp : clientTexts.trendDown)(formatNumber(client.trend, language, 0, true)))} />
        <Figure label={say(clientTexts.lateRate)} value={client.lateRate === null ? unknown : formatShare(client.lateRate, language)} />
      </dl>
      {explained?.ok && <ScoreParts explanation={explained.value} />}
      {model && explained?.ok && <DelayOutlook curve={model.nextInvoice(client.client)} score={explained.value.fromLedger} />}
      <PaymentHistory analysis={analysis} client={client.client} />
      {explained?.ok && <TrialSection {...props} />}
      {record && <ClientFacts record={record} unit={figures} />}
      <ClientInvoices {...props} />
    </article>
  );
}
