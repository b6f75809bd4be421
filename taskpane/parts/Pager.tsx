import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useLanguage } from '../languageContext';
import { frameTexts } from '../texts/frameTexts';

/** Moves through a long list a page at a time; absent where one page holds it all. */
export function Pager({ page, size, count, onPage }: {
  readonly page: number; readonly size: number; readonly count: number; readonly onPage: (page: number) => void;
}) {
  const { say } = useLanguage();
  if (count <= size) return null;
  const last = Math.ceil(count / size) - 1;
  const shown = Math.min(page, last);
  return (
    <div className="vigie-pager">
      <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} aria-label={say(frameTexts.previous)} disabledFocusable={shown === 0} onClick={() => onPage(shown - 1)} />
      <span aria-live="polite">{say(frameTexts.page(shown * size + 1, Math.min(count, (shown + 1) * size), count))}</span>
      <Button size="small" appearance="subtle" icon={<ChevronRightRegular />} aria-label={say(frameTexts.next)} disabledFocusable={shown === last} onClick={() => onPage(shown + 1)} />
    </div>
  );
}
