import { Button } from '@fluentui/react-components';
import { eventId } from '../../src/reminders/eventId';
import type { MissingEvent } from '../../src/reminders/missingEvents';
import type { Analysis } from '../analysis/analysis';
import { formatDay } from '../format/formatDay';
import { useLanguage } from '../languageContext';
import { todayTexts } from '../texts/todayTexts';
import type { AnalysisViewProps } from '../views/viewProps';

const SHOWN = 8;

/** What was deleted, undone or changed by hand in the reminder log; nothing is written back, the user decides. */
export function LogTrouble({ analysis, effects }: Pick<AnalysisViewProps, 'analysis' | 'effects'>) {
  const { say, language } = useLanguage();
  const { place, missing, issues } = analysis.log;
  if (missing.length === 0 && issues.length === 0) return null;
  const rows = issues.slice(0, SHOWN).map(({ row }) => row).join(', ');
  return (
    <div className="vigie-trouble" role="status">
      {missing.length > 0 && (
        <>
          <p>{say(todayTexts.lost(missing.length))}</p>
          <ul>
            {missing.slice(0, SHOWN).map((event) => (
              <li key={event.id}>{say(todayTexts.lostEvent(clientOf(analysis, event) ?? say(todayTexts.unnamed), formatDay(dayOf(event), language)))}</li>
            ))}
          </ul>
        </>
      )}
      {issues.length > 0 && <p>{say(todayTexts.changed(issues.length > SHOWN ? `${rows}…` : rows))}</p>}
      <div className="vigie-actions">
        {missing.length > 0 && <Button size="small" onClick={effects.forgetLost}>{say(todayTexts.forget)}</Button>}
        {place && <Button size="small" appearance="subtle" onClick={() => effects.goTo(place, issues[0]?.row ?? 1, 1)}>{say(todayTexts.showLog)}</Button>}
      </div>
    </div>
  );
}

function dayOf({ id }: MissingEvent): number {
  return Number(/^[RO](\d+)-/.exec(id)?.[1] ?? 0);
}

/** The name behind an id, where the id is a first reminder's: ids are sums of names, so the names are tried. */
function clientOf({ reading: { ledger } }: Analysis, event: MissingEvent): string | undefined {
  const day = dayOf(event);
  return ledger.clients.find((name) => eventId('reminder', name, day) === event.id);
}
