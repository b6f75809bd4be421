import './sheets.css';
import { useSyncExternalStore } from 'react';
import type { Language, Text } from '../src/base/text';
import type { Activity } from '../src/hosts/sheets/client/activity';
import { inBoth } from './texts/inBoth';

/** A line at the foot of the sidebar while Google Sheets takes long, or a large sheet is being written. */
export function SheetsActivity({ activity, language }: { readonly activity: Activity; readonly language: Language }) {
  const { slow, writing } = useSyncExternalStore(activity.subscribe, activity.state);
  const text = writing ? TEXTS.writing(writing.sheet, Math.floor(writing.done * 100)) : TEXTS.slow;
  return (
    <p className="vigie-activity" role="status" lang={language} data-slow={slow}>
      {slow || (writing && writing.done > 0 && writing.done < 1) ? text[language] : ''}
    </p>
  );
}

const TEXTS = {
  slow: inBoth('Google Sheets prend son temps…', 'Google Sheets is taking its time…'),
  writing: (sheet: string, share: number): Text => inBoth(`Écriture de « ${sheet} » : ${share} %. Laissez le volet ouvert.`, `Writing “${sheet}”: ${share}%. Leave the sidebar open.`),
};
