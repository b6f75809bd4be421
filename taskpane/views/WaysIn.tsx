import { Button } from '@fluentui/react-components';
import { BeakerRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useLanguage } from '../languageContext';
import { dataTexts } from '../texts/dataTexts';
import type { ViewProps } from './viewProps';

/** Ways to a ledger other than a table of the workbook: a file, or an invented company. */
export function WaysIn({ effects }: Pick<ViewProps, 'effects'>) {
  const { say } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const { openFile } = effects;
  return (
    <div className="vigie-ways">
      {openFile && (
        <>
          <Button size="small" icon={<FolderOpenRegular />} title={say(dataTexts.openFileHint)} onClick={() => input.current?.click()}>{say(dataTexts.openFile)}</Button>
          <input
            ref={input} type="file" hidden accept=".csv,.tsv,.txt,.xlsx" aria-label={say(dataTexts.openFile)}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) openFile(file);
              currentTarget.value = '';
            }}
          />
        </>
      )}
      <Button size="small" icon={<BeakerRegular />} title={say(dataTexts.sampleHint)} onClick={effects.insertSample}>{say(dataTexts.sample)}</Button>
    </div>
  );
}
