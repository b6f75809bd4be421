import { SearchBox, Select } from '@fluentui/react-components';
import type { ReminderLine } from '../../src/reminders/reminderLine';
import { useLanguage } from '../languageContext';
import type { ListState } from '../state/listState';
import { CHANNEL_WORDS, CLASS_WORDS, todayTexts } from '../texts/todayTexts';
import type { ViewProps } from '../views/viewProps';

/** Narrows the list by client, case and channel; only what the list has is offered. */
export function ReminderFilters({ state, dispatch, due }: Pick<ViewProps, 'state' | 'dispatch'> & { readonly due: readonly ReminderLine[] }) {
  const { say } = useLanguage();
  const { todayClass, todayChannel, todaySearch } = state.lists;
  const set = (list: Partial<ListState>): void => dispatch({ type: 'listChanged', list: { ...list, todayPage: 0 } });
  const classes = (['atRisk', 'quickWin', 'courtesy'] as const).filter((each) => each === todayClass || due.some((line) => line.class === each));
  const channels = (['mail', 'call', 'letter', 'registered'] as const).filter((each) => each === todayChannel || due.some((line) => line.channel === each));
  return (
    <div className="vigie-tools vigie-tools-today">
      <SearchBox size="small" aria-label={say(todayTexts.search)} placeholder={say(todayTexts.search)} value={todaySearch} onChange={(_, { value }) => set({ todaySearch: value })} />
      <Select size="small" aria-label={say(todayTexts.classFilter)} value={todayClass} onChange={(_, { value }) => set({ todayClass: value as ListState['todayClass'] })}>
        <option value="all">{say(todayTexts.anyClass)}</option>
        {classes.map((each) => <option key={each} value={each}>{say(CLASS_WORDS[each])}</option>)}
      </Select>
      <Select size="small" aria-label={say(todayTexts.channelFilter)} value={todayChannel} onChange={(_, { value }) => set({ todayChannel: value as ListState['todayChannel'] })}>
        <option value="all">{say(todayTexts.anyChannel)}</option>
        {channels.map((each) => <option key={each} value={each}>{say(CHANNEL_WORDS[each])}</option>)}
      </Select>
    </div>
  );
}
