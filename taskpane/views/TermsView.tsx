import { FeesSection } from '../parts/FeesSection';
import { StudyGate } from '../parts/StudyGate';
import { TermsSection } from '../parts/TermsSection';
import { WhatIfSection } from '../parts/WhatIfSection';
import { termsTexts } from '../texts/termsTexts';
import type { AnalysisViewProps } from './viewProps';

/** What to agree with each client, what a change would do, and what late payers owe. */
export function TermsView(props: AnalysisViewProps) {
  return (
    <StudyGate {...props} name="terms" working={termsTexts.working}>
      {(study) => (
        <>
          <TermsSection {...props} study={study} />
          {study.refused === null && <WhatIfSection {...props} cap={study.law.cap} />}
          <FeesSection {...props} fees={study.fees} />
        </>
      )}
    </StudyGate>
  );
}
