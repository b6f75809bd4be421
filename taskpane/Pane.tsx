import './styles/pane.css';
import { FluentProvider, Tab, TabList } from '@fluentui/react-components';
import type { Place, Workbook } from '../src/hosts/workbook';
import { paneEngine } from './analysis/paneEngine';
import type { Engine } from './effects/engine';
import { usePane } from './effects/usePane';
import { LanguageContext } from './languageContext';
import { Header } from './parts/Header';
import { NoticeBar } from './parts/NoticeBar';
import { WorkProgress } from './parts/WorkProgress';
import { useTheme, type ThemeName } from './parts/useTheme';
import { frameTexts } from './texts/frameTexts';
import { VIEWS } from './views/viewList';

export interface PaneProps {
  readonly workbook: Workbook;
  /** Opens a file of the user's as a sheet, where the host itself does not. */
  readonly openFile?: (file: File) => Promise<Place>;
  /** The computations; given by tests alone. */
  readonly engine?: Engine;
  /** The host's theme, where it tells; else what the browser prefers. */
  readonly theme?: ThemeName;
}

/** The task pane: one app for Excel, the Sheets sidebar and the workbench. */
export function Pane({ workbook, openFile, theme, engine = paneEngine }: PaneProps) {
  const { state, dispatch, effects } = usePane(workbook, engine, openFile);
  const shown = VIEWS.find(({ name }) => name === state.view)!;
  const { language } = state;
  return (
    <FluentProvider theme={useTheme(theme)} className="vigie-provider" applyStylesToPortals={false}>
      <LanguageContext value={language}>
        <div className="vigie" lang={language} data-stage={state.stage}>
          <Header state={state} dispatch={dispatch} />
          <nav aria-label={frameTexts.navigation[language]}>
            <TabList
              size="small" className="vigie-tabs" selectedValue={state.view}
              onTabSelect={(_, { value }) => dispatch({ type: 'viewChosen', view: VIEWS.find(({ name }) => name === value)!.name })}
            >
              {VIEWS.map(({ name, label, icon }) => (
                <Tab key={name} value={name} id={`vigie-tab-${name}`} icon={icon} title={label[language]} aria-controls="vigie-view">
                  <span className="vigie-tab-label">{label[language]}</span>
                </Tab>
              ))}
            </TabList>
          </nav>
          <WorkProgress state={state} effects={effects} />
          <NoticeBar state={state} effects={effects} dispatch={dispatch} />
          <div className="vigie-view" id="vigie-view" role="tabpanel" aria-labelledby={`vigie-tab-${state.view}`} aria-busy={state.stage === 'working'}>
            <shown.View state={state} effects={effects} dispatch={dispatch} />
          </div>
        </div>
      </LanguageContext>
    </FluentProvider>
  );
}
