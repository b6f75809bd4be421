import { dayText } from '../reminders/dayText';
import type { Draft } from '../reminders/draftMessage';
import { moneyText } from '../reminders/moneyText';
import { statementText } from '../reminders/statementText';
import { htmlText } from './htmlText';

/** The body of a draft as HTML paragraphs, with its statement as a real table; every text escaped. */
export function emlBodyHtml(draft: Draft): string {
  const money = (minor: number): string => moneyText(minor, draft.minorDigits, draft.currency, draft.language);
  const plainTable = statementText(draft.statement, draft.language, money);
  const [before, ...after] = draft.body.split(plainTable);
  const paragraphs = (text: string): string => text.split(/\n{2,}/).filter((part) => part.trim() !== '')
    .map((part) => `<p>${part.trim().split('\n').map(htmlText).join('<br>')}</p>`).join('\n');
  if (after.length !== 1) return paragraphs(draft.body);
  return `${paragraphs(before!)}\n${table(draft, money)}\n${paragraphs(after[0]!)}`;
}

const HEADS = {
  fr: ['Facture', 'Date', 'Échéance', 'Retard (jours)', 'Montant', 'Reste dû'],
  en: ['Invoice', 'Date', 'Due', 'Days late', 'Amount', 'Open'],
} as const;

function table({ statement, language }: Draft, money: (minor: number) => string): string {
  const cell = (text: string, right: boolean): string => `<td style="padding:2px 8px;border:1px solid #999${right ? ';text-align:right' : ''}">${htmlText(text)}</td>`;
  const rows = statement.rows.map((row) => `<tr>${[
    cell(row.number, false), cell(dayText(row.issued, language), false), cell(dayText(row.due, language), false),
    cell(row.daysOverdue === 0 ? '' : String(row.daysOverdue), true), cell(money(row.amount), true), cell(money(row.open), true),
  ].join('')}</tr>`);
  const sum = (label: string, minor: number): string =>
    `<tr><td colspan="5" style="padding:2px 8px;border:1px solid #999">${htmlText(label)}</td>${cell(money(minor), true)}</tr>`;
  if (statement.credits > 0) rows.push(sum(language === 'fr' ? 'Avoirs et acomptes à déduire' : 'Credits and advances to deduct', -statement.credits));
  rows.push(sum('Total', statement.total));
  const head = HEADS[language].map((text) => `<th scope="col" style="padding:2px 8px;border:1px solid #999;text-align:left">${htmlText(text)}</th>`).join('');
  return `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
