import { foldName } from './foldName';
import type { Options } from './options';

/** What the word in a status column says; 0 is nothing. */
export const StatusCode = { none: 0, open: 1, partial: 2, paid: 3, disputed: 4, cancelled: 5, unknown: 6 } as const;

/** What the word in a type column says; 0 is nothing. */
export const TypeCode = { none: 0, invoice: 1, credit: 2, payment: 3, notReceivable: 4, unknown: 5 } as const;

/** What a yes-or-no cell says; any text that is not a "no" is a reason, hence a yes. */
export const YesCode = { no: 0, yes: 1 } as const;

/**
 * Reads a word of a status column, the user's own words first.
 *
 * @example
 * statusCode('Partiellement payée', {}) // 2
 */
export function statusCode(written: string, own: Options['statusWords']): number {
  const word = wordForm(written);
  for (const [status, words] of Object.entries(own)) {
    if (words.some((one) => wordForm(one) === word)) return StatusCode[status as keyof Options['statusWords']];
  }
  return STATUS.get(word) ?? StatusCode.unknown;
}

/**
 * Reads a word of a type column.
 *
 * @example
 * typeCode('Note de crédit') // 2
 */
export function typeCode(written: string): number {
  return TYPE.get(wordForm(written)) ?? TypeCode.unknown;
}

/**
 * Reads a cell that says yes, no, or why.
 *
 * @example
 * yesCode('non') // 0
 */
export function yesCode(written: string): number {
  return NO.has(wordForm(written)) ? YesCode.no : YesCode.yes;
}

function wordForm(written: string): string {
  return foldName(written.slice(0, 60).replace(/[_.\-/']+/g, ' ')).replace(/\(e\)|\(s\)/g, '');
}

const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([code, words]) => words.split('|').map((word): [string, number] => [wordForm(word), code])));

const STATUS = table([
  [StatusCode.open, 'open|ouvert|ouverte|en cours|impaye|impayee|unpaid|not paid|non paye|non payee|non regle|non reglee|sent|envoye|envoyee|emise|issued|outstanding|due|overdue|past due|late|en retard|echue|a payer|a regler|pending|en attente|en attente de paiement|validee|valide|posted|comptabilisee|viewed|vue|awaiting payment|approved|authorised|authorized|active|unsettled|relancee|reminded|a echoir|not due|current|in payment|to pay|non solde|non soldee|written off|passee en perte|irrecouvrable|in collection|contentieux'],
  [StatusCode.partial, 'partial|partially paid|part paid|partly paid|partiel|partielle|partiellement paye|partiellement payee|partiellement regle|partiellement reglee|payee partiellement|acompte|paiement partiel|partial payment|partially settled'],
  [StatusCode.paid, 'paid|paye|payee|regle|reglee|solde|soldee|acquittee|acquitte|encaisse|encaissee|closed|cloture|cloturee|settled|paid in full|fully paid|cleared|lettre|lettree|totalement payee|paid off|completed|termine|terminee'],
  [StatusCode.disputed, 'disputed|dispute|in dispute|litige|en litige|conteste|contestee|contestation|reclamation|claim'],
  [StatusCode.cancelled, 'cancelled|canceled|annule|annulee|void|voided|deleted|supprimee|draft|brouillon|reversed|extournee|rejected|refusee|abandoned|abandonnee|proforma|pro forma'],
]);

const TYPE = table([
  [TypeCode.invoice, 'invoice|facture|fa|fac|fc|fv|inv|si|rv|dr|sales invoice|facture client|facture de vente|vente|standard|standard invoice|debit note|note de debit|out invoice|accrec|f|facture d acompte|facture de solde|deposit invoice|final invoice|sale'],
  [TypeCode.credit, 'credit|credit note|avoir|avoir client|note de credit|credit memo|av|cn|cm|rg avoir|out refund|refund|sales credit note|accreccredit|a|facture d avoir|credit invoice|remboursement'],
  [TypeCode.payment, 'payment|paiement|reglement|encaissement|receipt|rg|reg|pmt|virement|cheque|check|transfer|cash receipt|reglement client|customer payment|pay|dz|versement|prelevement|bank receipt'],
  [TypeCode.notReceivable, 'quote|devis|estimate|proforma|pro forma|facture proforma|order|commande|bon de commande|sales order|delivery note|bon de livraison|purchase|purchase invoice|facture fournisseur|facture d achat|bill'],
]);

const NO: ReadonlySet<string> = new Set(['', 'no', 'n', 'non', 'false', 'faux', '0', 'none', 'aucun', 'aucune', 'not disputed', 'sans', '-', ' ', 'nan', 'null', 'rien', 'off']);
