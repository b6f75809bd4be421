import type { SerialDay } from '../base/serialDay';
import type { ClientRecord, ClientsReading } from '../ledger/clientRecord';
import { foldName } from '../ledger/foldName';
import type { ClientTermsFacts } from './clientTerms';
import type { Sector } from './legalCaps';

/** Days that the end of a month adds on average. */
const MONTH_END = 15;

/**
 * What the Clients table says of one client about terms: those agreed, an insolvency proceeding opened by asOf, and
 * whether it is a public buyer, to whom the law gives a cap of its own. A client's line of business sets no cap: the law
 * looks at what is sold, which is the seller's sector in the options. Terms that could not be read are named.
 */
export function clientTermsFacts(record: ClientRecord, issues: ClientsReading['issues'], asOf: SerialDay): ClientTermsFacts {
  const { terms, insolvency } = record;
  const sector = publicSector(record);
  const unread = terms !== null ? undefined : issues.find((issue) => issue.row === record.row && issue.code === 'optional-unreadable' && issue.detail === 'terms');
  return {
    ...(sector === null ? {} : { sector }),
    insolvent: insolvency !== null && (insolvency.day === null || insolvency.day <= asOf),
    ...(terms === null ? {} : {
      agreedDays: terms.days + (terms.endOfMonth ? MONTH_END : 0),
      agreedEndOfMonth: terms.endOfMonth && terms.days === 45,
    }),
    ...(unread === undefined ? {} : { unreadTerms: unread.found }),
  };
}

function publicSector({ kind, sector }: ClientRecord): Sector | null {
  const words = foldName((sector ?? '').slice(0, 80));
  if (/\b(hopital|hospital|centre hospitalier|chu)\b/.test(words)) return 'publicHospital';
  if (/\b(entreprise publique|public undertaking)\b/.test(words)) return 'publicUndertaking';
  return kind === 'publicBody' || /\b(secteur public|public sector|collectivite|mairie|administration)\b/.test(words) ? 'publicBuyer' : null;
}
