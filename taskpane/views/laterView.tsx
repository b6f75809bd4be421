import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useReducer, useState, type ComponentType } from 'react';
import { useLanguage } from '../languageContext';
import { frameTexts } from '../texts/frameTexts';

/** A view that is loaded apart, so that the pane opens sooner. */
export interface LaterView<Props> {
  readonly View: ComponentType<Props>;
  /** Loads it ahead of time. A failure is told by the view itself, once somebody wants to see it. */
  readonly preload: () => void;
}

export function laterView<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterView<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const begin = (): Promise<void> => (loading ??= load().then((view) => void (Loaded = view), (error: unknown) => {
    loading = null;
    throw error;
  }));
  function View(props: Props) {
    const { say } = useLanguage();
    const [failed, setFailed] = useState(false);
    const [, shown] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      let wanted = Loaded === null && !failed;
      if (wanted) begin().then(() => wanted && shown(), () => wanted && setFailed(true));
      return () => void (wanted = false);
    }, [failed]);
    if (Loaded) return <Loaded {...props} />;
    if (!failed) return <Spinner className="vigie-waiting" label={say(frameTexts.loading)} />;
    return (
      <div className="vigie-waiting" role="alert">
        <p>{say(frameTexts.notLoaded)}</p>
        <Button size="small" onClick={() => setFailed(false)}>{say(frameTexts.tryAgain)}</Button>
      </div>
    );
  }
  return { View, preload: () => void begin().catch(() => undefined) };
}
