import { Link } from '@fluentui/react-components';
import { formatDay } from '../format/formatDay';
import { useLanguage } from '../languageContext';
import { shownAnalysis } from '../state/update';
import { frameTexts } from '../texts/frameTexts';
import type { ViewProps } from '../views/viewProps';
import { Mark } from './Mark';

/** The product, the ledger that is shown, and the day of its figures. The host keeps the top right corner for itself. */
export function Header({ state, dispatch }: Pick<ViewProps, 'state' | 'dispatch'>) {
  const { say, language } = useLanguage();
  const analysis = shownAnalysis(state);
  return (
    <header className="vigie-header">
      <Mark />
      <h1>Vigie</h1>
      {analysis
        ? <Link as="button" className="vigie-source" onClick={() => dispatch({ type: 'viewChosen', view: 'data' })}>
            {analysis.place.label} · {say(frameTexts.asOf(formatDay(analysis.asOf, language)))}
          </Link>
        : <span className="vigie-source">{state.stage === 'starting' ? say(frameTexts.starting) : ''}</span>}
    </header>
  );
}
