import { foldName } from './foldName';
import type { Options } from './options';

/** What the word in a status column says; 0 is nothing. */
export const StatusCode = { none: 0, open: 1, partial: 2, paid: 3, disputed: 4, cancelled: 5, unknown: 6 } as const;

/** What the word in a type column says; 0 is nothing. */
export const TypeCode = { none: 0, invoice: 1, credit: 2, payment: 3, notReceivable: 4, unknown: 5 } as const;

/** What a yes-or-no cell says; any text that is not a "no" is a reason, hence a yes. */
export const YesCode = { no: 0, yes: 1 } as const;

/**
 * Reads a word of a status column, the user's own words first. In a table of payments "unpaid", "failed", "refunded" or
 * "pending" say that the money did not come: such a payment counts as little as a cancelled one.
 *
 * @example
 * statusCode('Partiellement payée', {}) // 2
 * statusCode('En attente', {}) // 1
 * statusCode('En attente', {}, true) // 5
 */
export function statusCode(written: string, own: Options['statusWords'], ofPayment = false): number {
  const word = wordForm(written);
  for (const [status, words] of Object.entries(own)) {
    if (words.some((one) => wordForm(one) === word)) return StatusCode[status as keyof Options['statusWords']];
  }
  if (ofPayment && NOT_RECEIVED.test(word)) return StatusCode.cancelled;
  return STATUS.get(word) ?? (ofPayment && RECEIVED.test(word) ? StatusCode.paid : StatusCode.unknown);
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

/**
 * Whether a cell says yes and nothing else.
 *
 * @example
 * isYes('Oui') // true
 */
export function isYes(written: string): boolean {
  return /^(oui|o|yes|y|true|vrai|x|ok|1|✓|✔|☑)$/.test(wordForm(written));
}

/** A word without what masculine and feminine differ in: "payée" and "payé(e)" are "paye". */
function wordForm(written: string): string {
  return foldName(written.slice(0, 60).replace(/[_.\-/']+/g, ' ')).replace(/\([es]\)/g, '').replace(/ee\b/g, 'e');
}

/** The words of the codes from 1 on. */
const table = (...rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((words, at) => words.split('|').map((word): [string, number] => [wordForm(word), at + 1])));

const STATUS = table(
  /* open */ 'open|ouvert|ouverte|en cours|impaye|unpaid|not paid|non paye|non regle|sent|envoye|emise|issued|outstanding|due|overdue|past due|late|en retard|echue|a payer|a regler|pending|en attente|en attente de paiement|valide|posted|comptabilise|viewed|vue|awaiting payment|approved|authorised|authorized|active|unsettled|relance|reminded|a echoir|not due|current|in payment|to pay|non solde|written off|passe en perte|irrecouvrable|in collection|contentieux',
  /* partial */ 'partial|partially paid|part paid|partly paid|partiel|partielle|partiellement paye|partiellement regle|paye partiellement|acompte|paiement partiel|partial payment|partially settled',
  /* paid */ 'paid|paye|regle|solde|acquitte|encaisse|closed|cloture|settled|paid in full|fully paid|cleared|lettre|totalement paye|paid off|paid out|succeeded|reussi|executed|execute|processed|completed|termine',
  /* disputed */ 'disputed|dispute|in dispute|litige|en litige|conteste|contestation|reclamation|claim',
  /* cancelled */ 'cancelled|canceled|annule|void|voided|deleted|supprime|draft|brouillon|reversed|extourne|rejected|rejete|refuse|abandoned|abandonne|proforma|pro forma',
);

/** How words begin that say of a payment, in the files of banks and of Stripe, PayPal or GoCardless, that its money did not come or did not stay. */
const NOT_RECEIVED = /^((en )?attente|awaiting|charged? ?back|declin|denied|ech(ec|ou)|fail|impay|no[nt] [epr]|pending|processing|refu|rejete|rembours|requires|retour|return|unpaid)/;

/** The same of money that came, where such a word says nothing of an invoice. */
const RECEIVED = /^(accept|captur|confirm|rec[eou])/;

const TYPE = table(
  /* invoice */ 'invoice|facture|fa|fac|fc|fv|inv|si|rv|dr|sales invoice|facture client|facture de vente|vente|standard|standard invoice|debit note|note de debit|out invoice|accrec|f|facture d acompte|facture de solde|deposit invoice|final invoice|sale',
  /* credit */ 'credit|credit note|avoir|avoir client|note de credit|credit memo|av|cn|cm|rg avoir|out refund|refund|sales credit note|accreccredit|a|facture d avoir|credit invoice|remboursement',
  /* payment */ 'payment|paiement|reglement|encaissement|receipt|rg|reg|pmt|virement|cheque|check|transfer|cash receipt|reglement client|customer payment|pay|dz|versement|prelevement|bank receipt',
  /* notReceivable */ 'quote|devis|estimate|proforma|pro forma|facture proforma|order|commande|bon de commande|sales order|delivery note|bon de livraison|purchase|purchase invoice|facture fournisseur|facture d achat|bill',
);

const NO: ReadonlySet<string> = new Set('|no|n|non|false|faux|0|none|aucun|aucune|not disputed|sans|nan|null|rien|off'.split('|'));
