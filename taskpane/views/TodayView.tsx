import { Button, Link } from '@fluentui/react-components';
import type { Analysis } from '../analysis/analysis';
import { formatMoney } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { reminderWritten } from '../lists/reminderWritten';
import { GradeBadge } from '../parts/GradeBadge';
import { pageOf } from '../parts/pageOf';
import { Pager } from '../parts/Pager';
import { Section } from '../parts/Section';
import { WriteButton } from '../parts/WriteButton';
import type { Text } from '../../src/base/text';
import type { ReminderLine } from '../../src/reminders/reminderLine';
import { CHANNEL_WORDS, CLASS_WORDS, todayTexts } from '../texts/todayTexts';
import { NeedsLedger } from './NeedsLedger';
import type { AnalysisViewProps, ViewProps } from './viewProps';

const PAGE = 25;

/** Whom to chase today, the most money that a reminder can save first, each with the reason why now. */
export function TodayView(props: ViewProps) {
  return <NeedsLedger {...props} View={TodayList} />;
}

function TodayList({ state, analysis, effects, dispatch }: AnalysisViewProps) {
  const { say, language } = useLanguage();
  const due = analysis.reminders.filter((line) => line.hold === null);
  const held = analysis.reminders.filter((line) => line.hold !== null);
  const { todayPage, showHeld } = state.lists;
  const total = due.reduce((sum, line) => sum + line.overdueAmount, 0);
  const shared = sharedWarnings(due);
  const open = (client: number): void => dispatch({ type: 'clientOpened', client });
  if (analysis.model === null && analysis.modelFailure) return <p className="vigie-empty">{say(analysis.modelFailure.text)}</p>;
  return (
    <>
      <Section
        title={say(todayTexts.title)} hint={due.length > 0 ? say(todayTexts.order) : undefined}
        action={due.length > 0 && <WriteButton of={say(todayTexts.title)} onWrite={() => effects.write(reminderWritten(analysis, language))} />}
      >
        {due.length === 0
          ? <p className="vigie-empty">{say(todayTexts.nothing)}</p>
          : <p className="vigie-lead">{say(todayTexts.lead(due.length, formatMoney(total, analysis.figures, language, true)))}</p>}
        {shared.map((warning) => <p key={warning.en} className="vigie-card-warning">{say(warning)}</p>)}
        <ol className="vigie-cards" start={todayPage * PAGE + 1}>
          {pageOf(due, todayPage, PAGE).map((line) => <ReminderCard key={line.client} line={line} said={shared} analysis={analysis} onOpen={open} />)}
        </ol>
        <Pager page={todayPage} size={PAGE} count={due.length} onPage={(page) => dispatch({ type: 'listChanged', list: { todayPage: page } })} />
      </Section>
      {held.length > 0 && (
        <div className="vigie-section">
          <Button appearance="subtle" size="small" aria-expanded={showHeld} onClick={() => dispatch({ type: 'listChanged', list: { showHeld: !showHeld } })}>
            {say(todayTexts.held(held.length))}
          </Button>
          {showHeld && (
            <>
              <p className="vigie-hint">{say(todayTexts.heldHint)}</p>
              <ul className="vigie-cards">
                {held.slice(0, 100).map((line) => <ReminderCard key={line.client} line={line} analysis={analysis} onOpen={open} />)}
              </ul>
            </>
          )}
        </div>
      )}
    </>
  );
}

/** What every client of the list is warned of is said once, above it. */
function sharedWarnings(due: readonly ReminderLine[]): readonly Text[] {
  const [first, ...others] = due;
  if (!first || others.length === 0) return [];
  return first.warnings.filter(({ en }) => others.every(({ warnings }) => warnings.some((other) => other.en === en)));
}

function ReminderCard({ line, said = [], analysis, onOpen }: { readonly line: ReminderLine; readonly said?: readonly Text[]; readonly analysis: Analysis; readonly onOpen: (client: number) => void }) {
  const { say, language } = useLanguage();
  const amount = line.overdueAmount > 0 ? line.overdueAmount : line.soonDueAmount;
  return (
    <li className={line.hold ? 'vigie-card vigie-card-held' : 'vigie-card'}>
      <div className="vigie-card-head">
        <GradeBadge grade={analysis.clients[line.client]?.grade ?? null} />
        <Link as="button" className="vigie-card-name" title={say(todayTexts.openClient(line.name))} onClick={() => onOpen(line.client)}>{line.name}</Link>
        <b className="vigie-money">{formatMoney(amount, analysis.figures, language, true)}</b>
      </div>
      {!line.hold && (
        <div className="vigie-card-facts">
          <span className={`vigie-tag vigie-tag-${line.class}`}>{say(CLASS_WORDS[line.class])} · {say(CHANNEL_WORDS[line.channel])}</span>
          <span className="vigie-money">{say(todayTexts.atStake(formatMoney(line.expected, analysis.figures, language, true)))}</span>
        </div>
      )}
      <p className="vigie-card-why">{say(line.reason)}</p>
      {line.warnings.filter(({ en }) => !said.some((other) => other.en === en)).map((warning) => <p key={warning.en} className="vigie-card-warning">{say(warning)}</p>)}
    </li>
  );
}
