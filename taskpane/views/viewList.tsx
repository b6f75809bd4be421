import { PeopleRegular, CalendarTodayRegular, HandshakeRegular, MoneyRegular, DatabaseRegular, SettingsRegular } from '@fluentui/react-icons';
import type { ComponentType, ReactElement } from 'react';
import type { Text } from '../../src/base/text';
import type { ViewName } from '../state/viewName';
import { frameTexts } from '../texts/frameTexts';
import { laterView, type LaterView } from './laterView';
import { NeedsLedger } from './NeedsLedger';
import type { AnalysisViewProps, ViewProps } from './viewProps';

export interface ListedView extends LaterView<ViewProps> {
  readonly name: ViewName;
  readonly label: Text;
  readonly icon: ReactElement;
}

/** The views in the order of the navigation: a new view is a line here, and its name in `ViewName`. */
export const VIEWS: readonly ListedView[] = [
  { name: 'today', label: frameTexts.today, icon: <CalendarTodayRegular />, ...onLedger(async () => (await import('./TodayView')).TodayView) },
  { name: 'clients', label: frameTexts.clients, icon: <PeopleRegular />, ...onLedger(async () => (await import('./ClientsView')).ClientsView) },
  { name: 'cash', label: frameTexts.cash, icon: <MoneyRegular />, ...onLedger(async () => (await import('./CashView')).CashView) },
  { name: 'terms', label: frameTexts.terms, icon: <HandshakeRegular />, ...onLedger(async () => (await import('./TermsView')).TermsView) },
  { name: 'data', label: frameTexts.data, icon: <DatabaseRegular />, ...laterView<ViewProps>(async () => (await import('./DataView')).DataView) },
  { name: 'settings', label: frameTexts.settings, icon: <SettingsRegular />, ...laterView<ViewProps>(async () => (await import('./SettingsView')).SettingsView) },
];

/** Before there is a ledger it need not be loaded. */
function onLedger(load: () => Promise<ComponentType<AnalysisViewProps>>): LaterView<ViewProps> {
  const { View, preload } = laterView(load);
  return { View: (props) => <NeedsLedger {...props} View={View} />, preload };
}
