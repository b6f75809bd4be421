import { Link, Select } from '@fluentui/react-components';
import type { Place } from '../../src/hosts/workbook';
import type { Issue } from '../../src/ledger/issue';
import type { Reading } from '../../src/ledger/reading';
import { placeLabel } from '../format/placeLabel';
import { useLanguage } from '../languageContext';
import { issuesWritten } from '../lists/issuesWritten';
import type { ListState } from '../state/listState';
import { dataTexts } from '../texts/dataTexts';
import type { ViewProps } from '../views/viewProps';
import { pageOf } from './pageOf';
import { Pager } from './Pager';
import { Section } from './Section';
import { WriteButton } from './WriteButton';

const PAGE = 20;
const SEVERITIES: readonly Issue['severity'][] = ['rejected', 'warning', 'note'];
const NAMES = { rejected: dataTexts.rejectedRows, warning: dataTexts.warning, note: dataTexts.note };

/** What the user should know about the rows, filtered by gravity, each with a jump to its cell. */
export function IssueList({ state, effects, dispatch, reading, place }: ViewProps & { readonly reading: Reading; readonly place: Place }) {
  const { say, language } = useLanguage();
  const { issueFilter, issuePage } = state.lists;
  const { issues } = reading;
  const shown = issueFilter === 'all' ? issues : issues.filter(({ severity }) => severity === issueFilter);
  const payments = state.places.find(({ id }) => id === state.settings.paymentsId);
  const counts = new Map(SEVERITIES.map((severity) => [severity, issues.filter((issue) => issue.severity === severity).length]));
  return (
    <Section title={say(dataTexts.issues)} action={issues.length > 0 && <WriteButton of={say(dataTexts.issues)} onWrite={() => effects.write(issuesWritten(issues, language))} />}>
      {issues.length === 0 && <p className="vigie-hint">{say(dataTexts.noIssues)}</p>}
      {issues.length > 0 && (
        <Select
          size="small" aria-label={say(dataTexts.columnKind)} value={issueFilter}
          onChange={(_, { value }) => dispatch({ type: 'listChanged', list: { issueFilter: value as ListState['issueFilter'], issuePage: 0 } })}
        >
          <option value="all">{say(dataTexts.all)} ({issues.length})</option>
          {SEVERITIES.map((severity) => <option key={severity} value={severity}>{say(NAMES[severity])} ({counts.get(severity)})</option>)}
        </Select>
      )}
      <ul className="vigie-issues">
        {pageOf(shown, issuePage, PAGE).map((issue, at) => (
          <li key={`${issue.row}-${issue.column}-${issue.code}-${at}`} className={`vigie-issue-${issue.severity}`}>
            <span className="vigie-tag">{say(NAMES[issue.severity])}</span>{' '}
            {issue.row > 0
              ? <Link as="button" title={say(dataTexts.goTo(issue.row))} onClick={() => effects.goTo(issue.table === 'payments' ? payments ?? place : place, issue.row, Math.max(1, issue.column))}>{say(dataTexts.row(issue.row))}</Link>
              : <span>{say(dataTexts.wholeTable)}</span>}
            {issue.table === 'payments' && payments && ` · ${placeLabel(payments)}`}
            <p>{say(issue.text)}{issue.found !== '' && <small>{say(dataTexts.found(issue.found))}</small>}</p>
          </li>
        ))}
      </ul>
      <Pager page={issuePage} size={PAGE} count={shown.length} onPage={(page) => dispatch({ type: 'listChanged', list: { issuePage: page } })} />
    </Section>
  );
}
