import type { Outcome } from '../base/outcome';
import { invalidValue, success } from '../base/outcome';
import { asRows } from './asRows';
import type { Cells } from './cells';
import type { ClientRecord, ClientsReading } from './clientRecord';
import { clientRecord } from './clientValues';
import { clipped, writtenText } from './clipped';
import { findClientHeader } from './findClientHeader';
import { foldName } from './foldName';
import { isBlank } from './isBlank';
import { LedgerIssue } from './ledgerIssue';
import type { Options } from './options';
import { emptyRange } from './readingFailure';
import type { PaymentTerms } from './termsText';

/**
 * Reads a Clients table: kind of person, sector, contact, agreed terms, credit limit, outside score, insolvency. Columns
 * in any order, headers in French or English; only the client's name is required. A value that is not understood is
 * reported and left unknown. Of two rows with the same name the later counts, and is reported.
 *
 * @returns a failure where no row has a header for the client's name
 */
export function readClients(cells: Cells, options: Options): Outcome<ClientsReading> {
  const rows = asRows(cells);
  if (rows.every((row) => row.every(isBlank))) return emptyRange();
  const header = findClientHeader(rows);
  if (header === null) {
    return invalidValue('clients-no-name-column', {
      fr: `Table des clients : pas de colonne « Client ». Trouvé : ${rows[0]!.slice(0, 12).map(clipped).join(', ')}.`,
      en: `Clients table: no "Client" column. Found: ${rows[0]!.slice(0, 12).map(clipped).join(', ')}.`,
    });
  }
  const { columns } = header;
  const clients = new Map<string, ClientRecord>();
  const issues: LedgerIssue[] = [];
  const counts = { rows: rows.length - header.row - 1, accepted: 0, rejected: 0, blank: 0 };
  for (let i = header.row + 1; i < rows.length; i += 1) {
    const row = rows[i]!;
    if (row.every(isBlank)) {
      counts.blank += 1;
      continue;
    }
    const name = writtenText(row[columns.get('name')!]);
    if (name === '') {
      counts.rejected += 1;
      issues.push(new LedgerIssue(i + 1, columns.get('name')! + 1, 'client-missing'));
      continue;
    }
    counts.accepted += 1;
    const record = clientRecord(row, i + 1, columns, options, issues);
    const earlier = clients.get(foldName(name));
    if (earlier !== undefined) issues.push(new LedgerIssue(i + 1, columns.get('name')! + 1, 'client-repeated', name, earlier.row));
    if (record.code !== null) clients.set(foldName(record.code), record);
    clients.set(foldName(name), record);
  }
  const agreedTerms = new Map<string, PaymentTerms>();
  for (const [key, { terms }] of clients) if (terms !== null) agreedTerms.set(key, terms);
  const contactColumns = (['contact', 'email', 'phone', 'address'] as const).some((field) => columns.has(field));
  return success({ clients, agreedTerms, contactColumns, issues, counts });
}
