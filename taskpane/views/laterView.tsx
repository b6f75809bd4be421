import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import { useLanguage } from '../languageContext';
import { frameTexts } from '../texts/frameTexts';
import type { ViewProps } from './viewProps';

/** A view that is loaded when it is first shown, so that the pane opens sooner. */
export function laterView(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  const View = lazy(async () => ({ default: await load() }));
  return function LaterView(props: ViewProps) {
    const { say } = useLanguage();
    return <Suspense fallback={<Spinner className="vigie-waiting" label={say(frameTexts.loading)} />}><View {...props} /></Suspense>;
  };
}
