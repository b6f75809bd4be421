import { PeopleRegular, CalendarTodayRegular, HandshakeRegular, MoneyRegular, DatabaseRegular, SettingsRegular } from '@fluentui/react-icons';
import type { ComponentType, ReactElement } from 'react';
import type { Text } from '../../src/base/text';
import type { ViewName } from '../state/viewName';
import { frameTexts } from '../texts/frameTexts';
import { ClientsView } from './ClientsView';
import { DataView } from './DataView';
import { laterView } from './laterView';
import { TodayView } from './TodayView';
import type { ViewProps } from './viewProps';

/** The views in the order of the navigation: a new view is a line here, and its name in `ViewName`. */
export const VIEWS: readonly { readonly name: ViewName; readonly label: Text; readonly icon: ReactElement; readonly View: ComponentType<ViewProps> }[] = [
  { name: 'today', label: frameTexts.today, icon: <CalendarTodayRegular />, View: TodayView },
  { name: 'clients', label: frameTexts.clients, icon: <PeopleRegular />, View: ClientsView },
  { name: 'cash', label: frameTexts.cash, icon: <MoneyRegular />, View: laterView(async () => (await import('./CashView')).CashView) },
  { name: 'terms', label: frameTexts.terms, icon: <HandshakeRegular />, View: laterView(async () => (await import('./TermsView')).TermsView) },
  { name: 'data', label: frameTexts.data, icon: <DatabaseRegular />, View: DataView },
  { name: 'settings', label: frameTexts.settings, icon: <SettingsRegular />, View: laterView(async () => (await import('./SettingsView')).SettingsView) },
];
