import { Button } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useLanguage } from '../languageContext';
import { frameTexts } from '../texts/frameTexts';

/** "Write to a sheet", the same for every list; one word of it where there is no room for more. */
export function WriteButton({ onWrite, of }: { readonly onWrite: () => void; readonly of: string }) {
  const { say } = useLanguage();
  return (
    <Button size="small" appearance="subtle" className="vigie-write" icon={<TableAddRegular />} onClick={onWrite} aria-label={`${say(frameTexts.writeToSheet)} — ${of}`} title={say(frameTexts.writeToSheet)}>
      <span className="vigie-wide">{say(frameTexts.writeToSheet)}</span>
      <span className="vigie-narrow">{say(frameTexts.writeShort)}</span>
    </Button>
  );
}
