import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { ONLY_HEADERS } from '../analysis/onlyHeaders';
import { useLanguage } from '../languageContext';
import { AsOfField } from '../parts/AsOfField';
import { ClientsChoice } from '../parts/ClientsChoice';
import { CurrencyChoice } from '../parts/CurrencyChoice';
import { IssueList } from '../parts/IssueList';
import { MappingTable } from '../parts/MappingTable';
import { PaymentsChoice } from '../parts/PaymentsChoice';
import { PlaceList } from '../parts/PlaceList';
import { RowCounts } from '../parts/RowCounts';
import { Section } from '../parts/Section';
import { shownAnalysis } from '../state/update';
import { dataTexts } from '../texts/dataTexts';
import { frameTexts } from '../texts/frameTexts';
import { FirstRun } from './FirstRun';
import type { ViewProps } from './viewProps';
import { WaysIn } from './WaysIn';

/** Which table is the ledger, how it was read, what is wrong with it, and the day of the figures. */
export function DataView(props: ViewProps) {
  const { say } = useLanguage();
  const { state, effects } = props;
  const analysis = shownAnalysis(state);
  if (state.stage === 'starting') return <Spinner className="vigie-waiting" label={say(frameTexts.starting)} />;
  if (state.stage === 'choosing') return <FirstRun {...props} />;
  const refused = state.stage === 'refused' ? state : null;
  const unfilled = refused?.failure.code === ONLY_HEADERS;
  const reading = refused ? refused.reading : analysis?.reading ?? null;
  const place = refused ? refused.place : analysis?.place ?? null;
  return (
    <>
      {refused && (
        <MessageBar intent={unfilled ? 'info' : 'error'} layout="multiline" className="vigie-notice">
          <MessageBarBody>{!unfilled && <b>{say(frameTexts.cannotRead)} </b>}{say(refused.failure.text)}</MessageBarBody>
        </MessageBar>
      )}
      {refused?.failure.code === 'several-currencies' && reading && <CurrencyChoice {...props} currencies={reading.ledger.currencies} />}
      {analysis && !refused && <AsOfField {...props} analysis={analysis} />}
      {reading && !unfilled && <RowCounts reading={reading} />}
      {reading && place && !unfilled && <IssueList {...props} reading={reading} place={place} />}
      {place && <MappingTable {...props} reading={reading} />}
      <div className="vigie-section">
        <PlaceList places={state.places} used={place?.id ?? null} onUse={effects.use} onLook={effects.findPlaces} />
        <PaymentsChoice {...props} used={place?.id ?? null} />
        <ClientsChoice {...props} used={place?.id ?? null} />
        <WaysIn {...props} />
      </div>
      <Section title={say(dataTexts.help)}><p className="vigie-hint">{say(dataTexts.helpText)}</p></Section>
    </>
  );
}
