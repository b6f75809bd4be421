import { Select } from '@fluentui/react-components';
import { limitUse } from '../../src/terms/creditLimit';
import type { TermsLine, TermsStudy } from '../analysis/termsStudy';
import { formatMoney } from '../format/formatMoney';
import { formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { termsWritten } from '../lists/termsWritten';
import type { ListState } from '../state/listState';
import { clientsTableTexts } from '../texts/clientsTableTexts';
import { termsTexts } from '../texts/termsTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { pageOf } from './pageOf';
import { Pager } from './Pager';
import { Section } from './Section';
import { TermsCard } from './TermsCard';
import { WriteButton } from './WriteButton';

const PAGE = 15;
const FILTERS: Readonly<Record<ListState['termsFilter'], (line: TermsLine) => boolean>> = {
  changes: ({ changes }) => changes,
  limits: ({ decided }) => limitUse(decided.limit.used, decided.credit.open) !== 'low',
  all: () => true,
};

/** The suggestions for the portfolio, the largest yearly gain first, under the law that caps them. */
export function TermsSection({ state, analysis, effects, dispatch, study }: AnalysisViewProps & { readonly study: TermsStudy }) {
  const { say, language } = useLanguage();
  const { termsFilter, termsPage } = state.lists;
  const shown = study.lines.filter(FILTERS[termsFilter]);
  const changes = study.lines.filter(FILTERS.changes);
  const gain = changes.reduce((sum, line) => sum + line.gain, 0);
  return (
    <Section title={say(termsTexts.title)} action={study.lines.length > 0 && <WriteButton of={say(termsTexts.title)} onWrite={() => effects.write(termsWritten(analysis, study.lines, language))} />}>
      <p className="vigie-hint">{say(termsTexts.law(study.law.cap.rule))}</p>
      {study.law.assumptions.map((text) => <p key={text.en} className="vigie-card-warning">{say(text)}</p>)}
      {study.refused && <p className="vigie-empty">{say(study.refused)}</p>}
      {!study.refused && (
        <>
          <p className="vigie-lead">{say(termsTexts.lead(changes.length, formatMoney(gain, analysis.figures, language, true)))}</p>
          <Select size="small" aria-label={say(termsTexts.filter)} value={termsFilter}
            onChange={(_, { value }) => dispatch({ type: 'listChanged', list: { termsFilter: value as ListState['termsFilter'], termsPage: 0 } })}>
            <option value="changes">{say(termsTexts.showChanges)} ({changes.length})</option>
            <option value="limits">{say(termsTexts.showLimits)} ({study.lines.filter(FILTERS.limits).length})</option>
            <option value="all">{say(termsTexts.showAll)} ({study.lines.length})</option>
          </Select>
          {shown.length === 0 && <p className="vigie-empty">{say(termsTexts.none)}</p>}
          <ul className="vigie-cards">
            {pageOf(shown, termsPage, PAGE).map((line) => <TermsCard key={line.client} line={line} analysis={analysis} onOpen={(client) => dispatch({ type: 'clientOpened', client })} />)}
          </ul>
          <Pager page={termsPage} size={PAGE} count={shown.length} onPage={(page) => dispatch({ type: 'listChanged', list: { termsPage: page } })} />
          {study.passThrough && <p className="vigie-hint">{say(termsTexts.passThrough(formatShare(study.passThrough.share, language), study.passThrough.fromLedger))}</p>}
          {study.persons > 0 && <p className="vigie-hint">{say(clientsTableTexts.persons(study.persons))}</p>}
        </>
      )}
    </Section>
  );
}
