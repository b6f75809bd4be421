import { useLanguage } from '../languageContext';
import { ClientList } from '../parts/ClientList';
import { LedgerCards } from '../parts/LedgerCards';
import { TrialSection } from '../parts/TrialSection';
import { ClientPage } from './ClientPage';
import { NeedsLedger } from './NeedsLedger';
import type { AnalysisViewProps, ViewProps } from './viewProps';

/** The portfolio by risk, or the page of one client. */
export function ClientsView(props: ViewProps) {
  return <NeedsLedger {...props} View={Portfolio} />;
}

function Portfolio(props: AnalysisViewProps) {
  const { language } = useLanguage();
  const { state, analysis } = props;
  const client = state.client === null ? undefined : analysis.clients[state.client];
  if (client) return <ClientPage key={`${client.client}-${language}`} {...props} client={client} />;
  return (
    <>
      <LedgerCards {...props} />
      <ClientList {...props} />
      <TrialSection {...props} />
    </>
  );
}
