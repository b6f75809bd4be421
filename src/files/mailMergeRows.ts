import type { Language } from '../base/text';
import { toMajorUnits } from '../base/money';
import type { Draft } from '../reminders/draftMessage';
import { emlAddresses } from './emlAddresses';

/** A cell of the table; the host's writer guards text that looks like a formula. */
export type MergeCell = string | number | null | { readonly day: number };

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Client', 'E-mail', 'Téléphone', 'Langue', 'Étape', 'Canal', 'Objet', 'Message', 'Total', 'Factures', 'Plus ancienne échéance', 'Numéros'],
  en: ['Client', 'E-mail', 'Phone', 'Language', 'Step', 'Channel', 'Subject', 'Message', 'Total', 'Invoices', 'Oldest due date', 'Numbers'],
};

/** The drafts as the table of a mail merge, one row per client, under a header row; money in major units. */
export function mailMergeRows(drafts: readonly Draft[], language: Language): MergeCell[][] {
  const rows = drafts.map((draft): MergeCell[] => [
    draft.name, emlAddresses(draft.to).join('; '), draft.phone, draft.language, draft.level, draft.channel, draft.subject, draft.body,
    toMajorUnits(draft.statement.total, draft.minorDigits), draft.statement.rows.length,
    draft.statement.rows[0] === undefined ? null : { day: draft.statement.rows[0].due },
    draft.statement.rows.map((row) => row.number).join(', '),
  ]);
  return [[...HEADS[language]], ...rows];
}
