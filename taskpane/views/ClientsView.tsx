import { useEffect, useRef } from 'react';
import { useLanguage } from '../languageContext';
import { ClientList, clientRowId } from '../parts/ClientList';
import { LedgerCards } from '../parts/LedgerCards';
import { PersonsNote } from '../parts/PersonsNote';
import { TrialSection } from '../parts/TrialSection';
import { ClientPage } from './ClientPage';
import type { AnalysisViewProps } from './viewProps';

/** The portfolio by risk, or the page of one client. */
export function ClientsView(props: AnalysisViewProps) {
  const { language } = useLanguage();
  const { state, analysis } = props;
  const last = useRef<number | null>(null);
  // Whoever closes the page of a client is back at its line, not at the top of the list.
  useEffect(() => {
    if (state.client === null && last.current !== null) document.getElementById(clientRowId(last.current))?.focus();
    last.current = state.client;
  }, [state.client]);
  const client = state.client === null ? undefined : analysis.clients[state.client];
  if (client) return <ClientPage key={`${client.client}-${language}`} {...props} client={client} />;
  return (
    <>
      <LedgerCards {...props} />
      <PersonsNote {...props} />
      <ClientList {...props} />
      <TrialSection {...props} />
    </>
  );
}
