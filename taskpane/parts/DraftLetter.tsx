import { Button } from '@fluentui/react-components';
import { createPortal } from 'react-dom';
import { emlFileName } from '../../src/files/emlDraft';
import { letterPage } from '../../src/files/letterPage';
import type { Draft } from '../../src/reminders/draftMessage';
import { moneyText } from '../../src/reminders/moneyText';
import { statementText } from '../../src/reminders/statementText';
import type { PaneEffects } from '../effects/paneEffects';
import { useLanguage } from '../languageContext';
import { draftTexts } from '../texts/draftTexts';
import { DraftTable } from './DraftTable';
import { LanguageContext } from '../languageContext';

/** A letter as it is printed: shown in the pane, and once more beside the page for the printer alone. Text nodes only. */
export function DraftLetter({ draft, effects, onTaken, onClose }: {
  readonly draft: Draft; readonly effects: Pick<PaneEffects, 'print' | 'save'>; readonly onTaken: () => void; readonly onClose: () => void;
}) {
  const { say } = useLanguage();
  const { save } = effects;
  const print = (): void => { effects.print(); onTaken(); };
  return (
    <section className="vigie-section" aria-label={say(draftTexts.preview)}>
      <div className="vigie-actions">
        <Button size="small" appearance="primary" onClick={print}>{say(draftTexts.print)}</Button>
        {save && <Button size="small" onClick={() => { save(emlFileName(draft.name, draft.day, 'html'), 'text/html', letterPage(draft)); onTaken(); }}>{say(draftTexts.savePage)}</Button>}
        <Button size="small" appearance="subtle" onClick={onClose}>{say(draftTexts.closePreview)}</Button>
      </div>
      <Letter draft={draft} className="vigie-letter" />
      {createPortal(<div aria-hidden="true" className="vigie-print"><Letter draft={draft} className="vigie-letter" /></div>, document.body)}
    </section>
  );
}

function Letter({ draft, className }: { readonly draft: Draft; readonly className: string }) {
  const money = (minor: number): string => moneyText(minor, draft.minorDigits, draft.currency, draft.language);
  const [before = '', ...after] = draft.body.split(statementText(draft.statement, draft.language, money));
  // Where the user changed the lines of the invoices, the text stands as it was typed.
  const parts = after.length === 1 ? [before, after[0]!] : [draft.body];
  return (
    <LanguageContext value={draft.language}>
      <div className={className} lang={draft.language}>
        <p>{parts[0]!.trim()}</p>
        {parts.length === 2 && <><DraftTable draft={draft} /><p>{parts[1]!.trim()}</p></>}
      </div>
    </LanguageContext>
  );
}
