import './styles/pane.css';
import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Workbook } from '../src/hosts/workbook';
import { paneEngine } from './analysis/paneEngine';
import type { Engine } from './effects/engine';
import { usePane } from './effects/usePane';
import type { OwnHost } from './effects/world';
import { LanguageContext } from './languageContext';
import { Header } from './parts/Header';
import { NoticeBar } from './parts/NoticeBar';
import { WorkProgress } from './parts/WorkProgress';
import { useTheme, type ThemeName } from './parts/useTheme';
import { frameTexts } from './texts/frameTexts';
import { VIEWS } from './views/viewList';

export interface PaneProps {
  readonly workbook: Workbook;
  /** Given where the host is ours. */
  readonly own?: OwnHost;
  /** The computations; given by tests alone. */
  readonly engine?: Engine;
  /** The host's theme, where it tells; else what the browser prefers. */
  readonly theme?: ThemeName;
}

/** The task pane: one app for Excel, the Sheets sidebar and the workbench. */
export function Pane({ workbook, own, theme, engine = paneEngine }: PaneProps) {
  const { shown: state, dispatch, effects } = usePane(workbook, engine, own);
  const current = VIEWS.find(({ name }) => name === state.view)!;
  const { language } = state;
  const top = useRef<HTMLDivElement>(null);
  const settled = state.stage === 'ready';
  // First what is looked at, then the rest: a pane that stays open for days must not ask for a file that a new version took away.
  useEffect(() => {
    if (!settled) return;
    engine.preload?.();
    for (const { preload } of VIEWS) preload();
  }, [settled, engine]);
  useEffect(() => top.current?.scrollIntoView?.({ block: 'start' }), [state.view]);
  return (
    <FluentProvider theme={useTheme(theme)} className="vigie-provider" applyStylesToPortals={false}>
      <LanguageContext value={language}>
        <div className="vigie" ref={top} lang={language} data-stage={state.stage}>
          <Header state={state} dispatch={dispatch} />
          <div className="vigie-top">
            <nav aria-label={frameTexts.navigation[language]}>
              <ul className="vigie-tabs">
                {VIEWS.map(({ name, label, icon }) => (
                  <li key={name}>
                    <button type="button" id={`vigie-tab-${name}`} aria-current={name === state.view ? 'page' : undefined} title={label[language]} onClick={() => dispatch({ type: 'viewChosen', view: name })}>
                      {icon}<span className="vigie-tab-label">{label[language]}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </nav>
            <WorkProgress state={state} effects={effects} />
            <NoticeBar state={state} effects={effects} dispatch={dispatch} />
          </div>
          <div className="vigie-view" role="region" aria-labelledby={`vigie-tab-${state.view}`} aria-busy={state.stage === 'working' || state.file !== null}>
            <current.View state={state} effects={effects} dispatch={dispatch} />
          </div>
        </div>
      </LanguageContext>
    </FluentProvider>
  );
}
