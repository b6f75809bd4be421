import { useLanguage } from '../languageContext';
import { clientsTableTexts } from '../texts/clientsTableTexts';
import type { AnalysisViewProps } from '../views/viewProps';

/** Says once, above the list, why natural persons have no score. */
export function PersonsNote({ analysis }: Pick<AnalysisViewProps, 'analysis'>) {
  const { say } = useLanguage();
  const persons = analysis.clients.filter(({ unscoredPerson }) => unscoredPerson).length;
  return persons > 0 ? <p className="vigie-hint vigie-section">{say(clientsTableTexts.persons(persons))}</p> : null;
}
