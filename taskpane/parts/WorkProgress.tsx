import { Button, ProgressBar } from '@fluentui/react-components';
import { useLanguage } from '../languageContext';
import { frameTexts } from '../texts/frameTexts';
import type { ViewProps } from '../views/viewProps';

/** How far long work is, and the way to stop it. */
export function WorkProgress({ state, effects }: Pick<ViewProps, 'state' | 'effects'>) {
  const { say } = useLanguage();
  if (state.file !== null) {
    // How much of a file is read is not known before it is.
    const reading = say(frameTexts.reading(state.file));
    return <div className="vigie-progress"><span role="status">{reading}</span><ProgressBar aria-label={reading} thickness="large" /></div>;
  }
  if (state.stage !== 'working') return null;
  const text = say(state.doing === 'reading' ? frameTexts.reading(state.place.label) : frameTexts.computing);
  return (
    <div className="vigie-progress">
      <span role="status">{text}</span>
      <Button size="small" appearance="subtle" onClick={effects.cancel}>{say(frameTexts.cancel)}</Button>
      <ProgressBar aria-label={text} value={state.done} thickness="large" />
    </div>
  );
}
