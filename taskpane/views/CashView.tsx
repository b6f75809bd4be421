import { useLanguage } from '../languageContext';
import { agedWritten } from '../lists/agedWritten';
import { AgedLead } from '../parts/AgedLead';
import { AgedBars } from '../parts/AgedBars';
import { DsoSection } from '../parts/DsoSection';
import { ForecastSection } from '../parts/ForecastSection';
import { LossSection } from '../parts/LossSection';
import { Section } from '../parts/Section';
import { StudyGate } from '../parts/StudyGate';
import { WriteButton } from '../parts/WriteButton';
import { cashTexts } from '../texts/cashTexts';
import { clientTexts } from '../texts/clientTexts';
import type { AnalysisViewProps } from './viewProps';

/** What comes in and when, how old what is open is, how long clients take, and what may be lost. */
export function CashView(props: AnalysisViewProps) {
  const { say, language } = useLanguage();
  const { analysis, effects } = props;
  return (
    <StudyGate {...props} name="cash" working={cashTexts.working}>
      {({ forecast, dso, loss }) => (
        <>
          {forecast.ok
            ? <ForecastSection {...props} forecast={forecast.value} />
            : <Section title={say(cashTexts.forecastTitle)}><p className="vigie-hint">{say(forecast.failure.text)}</p></Section>}
          <Section title={say(clientTexts.agedTitle)} action={<WriteButton of={say(clientTexts.agedTitle)} onWrite={() => effects.write(agedWritten(analysis, language))} />}>
            <AgedLead analysis={analysis} />
            <AgedBars aged={analysis.figures.aged} unit={analysis.figures} />
          </Section>
          <DsoSection {...props} points={dso} />
          <LossSection {...props} loss={loss} />
        </>
      )}
    </StudyGate>
  );
}
