import { counted } from '../base/counted';
import type { Language } from '../base/text';
import { dayText } from './dayText';
import type { Statement } from './statement';

/** The table of a message in plain text, one line per invoice, then credits, then the total. */
export function statementText(statement: Statement, language: Language, money: (minor: number) => string): string {
  const lines = statement.rows.map((row) => {
    const rest = row.open === row.amount ? '' : language === 'fr' ? ` (reste dû sur ${money(row.amount)})` : ` (rest of ${money(row.amount)})`;
    if (language === 'fr') {
      const late = row.daysOverdue === 0 ? '' : `, ${row.daysOverdue}\u00a0${row.daysOverdue === 1 ? 'jour' : 'jours'} de retard`;
      return `- Facture ${row.number} du ${dayText(row.issued, 'fr')}, échéance ${dayText(row.due, 'fr')}${late}\u00a0: ${money(row.open)}${rest}`;
    }
    const late = row.daysOverdue === 0 ? '' : `, ${counted.en(row.daysOverdue, 'day', 'days')} late`;
    return `- Invoice ${row.number} of ${dayText(row.issued, 'en')}, due ${dayText(row.due, 'en')}${late}: ${money(row.open)}${rest}`;
  });
  if (statement.credits > 0) lines.push(language === 'fr' ? `- Avoirs et acomptes à déduire\u00a0: ${money(-statement.credits)}` : `- Credits and advances to deduct: ${money(-statement.credits)}`);
  lines.push(language === 'fr' ? `Total\u00a0: ${money(statement.total)}` : `Total: ${money(statement.total)}`);
  return lines.join('\n');
}
