import { Link } from '@fluentui/react-components';
import type { Text } from '../../src/base/text';
import type { ReminderLine } from '../../src/reminders/reminderLine';
import type { Analysis } from '../analysis/analysis';
import { formatMoney } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { CHANNEL_WORDS, CLASS_WORDS, todayTexts } from '../texts/todayTexts';
import { GradeBadge } from './GradeBadge';

/** One client of the list: how much, what kind of case, how to contact, and why now or why not. */
export function ReminderCard({ line, hidden, begun = false, analysis, onOpen }: {
  readonly line: ReminderLine; readonly hidden: readonly Text[]; readonly begun?: boolean; readonly analysis: Analysis; readonly onOpen: (client: string) => void;
}) {
  const { say, language } = useLanguage();
  const amount = line.overdueAmount > 0 ? line.overdueAmount : line.soonDueAmount;
  return (
    <li className={line.hold ? 'vigie-card vigie-card-held' : 'vigie-card'}>
      <div className="vigie-card-head">
        <GradeBadge grade={analysis.clients[line.client]?.grade ?? null} />
        <Link as="button" className="vigie-card-name" data-client={line.name} title={say(todayTexts.openLine(line.name))} onClick={() => onOpen(line.name)}>{line.name}</Link>
        <b className="vigie-money">{formatMoney(amount, analysis.figures, language, true)}</b>
      </div>
      {!line.hold && (
        <div className="vigie-card-facts">
          <span>
            <span className={`vigie-tag vigie-tag-${line.class}`}>{say(CLASS_WORDS[line.class])} · {say(CHANNEL_WORDS[line.channel])}</span>
            {begun && <> <span className="vigie-tag">{say(todayTexts.begun)}</span></>}
          </span>
          <span className="vigie-money">{say(todayTexts.atStake(formatMoney(line.expected, analysis.figures, language, true)))}</span>
        </div>
      )}
      <p className="vigie-card-why">{say(line.reason)}</p>
      {line.warnings.filter(({ en }) => !hidden.some((other) => other.en === en)).map((warning) => <p key={warning.en} className="vigie-card-warning">{say(warning)}</p>)}
    </li>
  );
}
