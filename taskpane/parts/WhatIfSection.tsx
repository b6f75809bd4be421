import { Field, ProgressBar, Select } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Grade } from '../../src/risk/grade';
import { permits, type LegalCap } from '../../src/terms/legalCaps';
import { OFFERS, type OfferCode } from '../../src/terms/offers';
import type { WhatIfQuestion } from '../analysis/whatIfStudy';
import { useLanguage } from '../languageContext';
import { termsTexts } from '../texts/termsTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { Section } from './Section';
import { WhatIfAnswer } from './WhatIfAnswer';

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];

/** New terms for a client or a whole grade, and what they would do; only terms that the law permits can be chosen. */
export function WhatIfSection(props: AnalysisViewProps & { readonly cap: LegalCap }) {
  const { say } = useLanguage();
  const { state, analysis, effects, dispatch, cap } = props;
  const stage = state.studies.whatIf;
  const { whatIf } = state.lists;
  const ask = (change: Partial<WhatIfQuestion>): void => {
    const asked = { ...whatIf, ...change };
    dispatch({ type: 'listChanged', list: { whatIf: asked } });
    const question = complete(asked);
    if (question) effects.study({ name: 'whatIf', question });
  };
  // The ledger was read anew: the question stands, and is answered again.
  const unanswered = state.stage === 'ready' && stage.phase === 'none' && complete(whatIf) !== null;
  useEffect(() => {
    const question = complete(whatIf);
    if (unanswered && question) effects.study({ name: 'whatIf', question });
  }, [unanswered, whatIf, effects]);
  const clients = analysis.clients.filter(({ invoices, unscoredPerson }) => invoices > 0 && !unscoredPerson).map(({ name }) => name).sort((a, b) => a.localeCompare(b));
  const grades = GRADES.filter((grade) => analysis.clients.some((line) => line.grade === grade));
  const whom = whatIf.whom === undefined ? '' : whatIf.whom === 'grade' ? `grade:${whatIf.grade}` : `client:${whatIf.client}`;
  return (
    <Section title={say(termsTexts.whatIfTitle)} hint={say(termsTexts.whatIfHint)}>
      <Field size="small" className="vigie-field" label={say(termsTexts.whom)}>
        <Select data-choice="whom" value={whom} onChange={(_, { value }) => {
          if (value !== '') ask(value.startsWith('grade:') ? { whom: 'grade', grade: value.slice(6) as Grade } : { whom: 'client', client: value.slice(7) });
        }}>
          <option value="">{say(termsTexts.choose)}</option>
          {grades.map((grade) => <option key={grade} value={`grade:${grade}`}>{say(termsTexts.gradeOf(grade))}</option>)}
          {clients.map((name) => <option key={name} value={`client:${name}`}>{name}</option>)}
        </Select>
      </Field>
      <Field size="small" className="vigie-field" label={say(termsTexts.offer)}>
        <Select data-choice="offer" value={whatIf.offer ?? ''} onChange={(_, { value }) => { if (value !== '') ask({ offer: value as OfferCode }); }}>
          <option value="">{say(termsTexts.choose)}</option>
          {OFFERS.filter((offer) => permits(cap, offer)).map(({ code, text }) => <option key={code} value={code}>{say(text)}</option>)}
        </Select>
      </Field>
      <div role="status">
        {stage.phase === 'running' && <ProgressBar className="vigie-field" value={stage.done} aria-label={say(termsTexts.asking)} />}
        {stage.phase === 'failed' && <p className="vigie-error vigie-field">{say(stage.failure.text)}</p>}
      </div>
      {stage.phase === 'done' && <WhatIfAnswer {...props} study={stage.result} />}
    </Section>
  );
}

function complete({ whom, client, grade, offer }: Partial<WhatIfQuestion>): WhatIfQuestion | null {
  return whom === undefined || offer === undefined ? null : { whom, client: client ?? '', grade: grade ?? 'E', offer };
}
