import { useLanguage } from '../languageContext';
import { PlaceList } from '../parts/PlaceList';
import { dataTexts } from '../texts/dataTexts';
import { WaysIn } from './WaysIn';
import type { ViewProps } from './viewProps';

/** The first minute: three ways in, one click each to the first score. */
export function FirstRun(props: ViewProps) {
  const { say } = useLanguage();
  const { state, effects } = props;
  return (
    <div className="vigie-first">
      <h2>{say(dataTexts.firstTitle)}</h2>
      <p>{say(dataTexts.firstLead)}</p>
      <PlaceList places={state.places} used={null} onUse={effects.use} onLook={effects.findPlaces} />
      <WaysIn {...props} />
      <p className="vigie-hint">{say(dataTexts.sampleHint)}</p>
      <details className="vigie-details">
        <summary>{say(dataTexts.help)}</summary>
        <p>{say(dataTexts.helpText)}</p>
      </details>
    </div>
  );
}
