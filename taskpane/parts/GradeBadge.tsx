import type { Grade } from '../../src/risk/grade';
import { useLanguage } from '../languageContext';
import { clientTexts } from '../texts/clientTexts';
import { GRADE_WORDS } from '../texts/gradeWords';

/** A grade as letter and word; the colour only repeats them. */
export function GradeBadge({ grade, withWord = false }: { readonly grade: Grade | null; readonly withWord?: boolean }) {
  const { say } = useLanguage();
  if (grade === null) return <span className="vigie-grade vigie-grade-none">{withWord ? say(clientTexts.noScore) : '–'}</span>;
  return (
    <span className={`vigie-grade vigie-grade-${grade}`}>
      <b>{grade}</b>
      <span className={withWord ? 'vigie-grade-word' : 'vigie-unseen'}> {say(GRADE_WORDS[grade])}</span>
    </span>
  );
}
