import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useLanguage } from '../languageContext';
import { frameTexts } from '../texts/frameTexts';
import type { ViewProps } from '../views/viewProps';

/** The last message for the user, where they can act on it or close it. */
export function NoticeBar({ state, effects, dispatch }: ViewProps) {
  const { say } = useLanguage();
  const { notice } = state;
  if (!notice) return null;
  const { place } = notice;
  return (
    <MessageBar intent={notice.tone} layout="multiline" className="vigie-notice" politeness={notice.tone === 'error' ? 'assertive' : 'polite'}>
      <MessageBarBody>{say(notice.text)}</MessageBarBody>
      <MessageBarActions
        containerAction={<Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={say(frameTexts.close)} onClick={() => dispatch({ type: 'noticeClosed' })} />}
      >
        {place && <Button size="small" onClick={() => effects.goTo(place, 1, 1)}>{say(frameTexts.show)}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
