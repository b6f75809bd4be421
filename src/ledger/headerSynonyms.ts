import type { Field } from './issue';
import { headerForm } from './headerForm';

/** How a known header is understood. Up to tier 1 it says exactly this field; a tier is taken only where no lower one is. */
export interface HeaderMeaning {
  readonly field: Field | 'paid' | 'amountBeforeTax';
  readonly tier: number;
}

/**
 * What a header text means in a ledger of invoices, or undefined.
 * Covers the usual exports of accounting and invoicing programs in French and English.
 *
 * @example
 * headerMeaning('Date d’échéance')?.field // 'due'
 */
export function headerMeaning(header: string): HeaderMeaning | undefined {
  const meanings = (known ??= build(LEDGER_HEADERS));
  return meanings.get(headerForm(header)) ?? meanings.get(headerForm(header.slice(0, 200).replace(/[([].*?[)\]]/g, ' ')));
}

/** What a header text means in a table of payments, or undefined. */
export function paymentHeaderMeaning(header: string): HeaderMeaning | undefined {
  return (knownPayments ??= build(PAYMENT_HEADERS)).get(headerForm(header));
}

let known: Map<string, HeaderMeaning> | undefined;
let knownPayments: Map<string, HeaderMeaning> | undefined;

/** Of headers with the same form one stands for all: "n° facture" is "invoice number" too. */
type Row = readonly [field: HeaderMeaning['field'], tier: number, headers: string];

const CLIENT_HEADERS: readonly Row[] = [
  ['client', 1, 'client|nom client|raison sociale|nom tiers|client facturé|société cliente|libellé client|intitulé client|client name|bill to|billed to|contact name|company|company name'],
  ['client', 2, 'tiers|société|entreprise|intitulé|intitulé du compte|nom|libellé tiers|account name|contact|partner name|payer|buyer|organisation|organization'],
  // Of a code and a name beside it, people know the name.
  ['client', 3, 'code client|n° client|compte client|compte tiers|compte auxiliaire|id client|identifiant client|réf client|code tiers|customer id|customer no|customer code|customer ref|account no|account id|customer account'],
];

/** When money came, and how much, of an invoice as of a payment. */
const PAID_ON = 'payé le|date paiement|paid on|payment date|date paid|paid date|settled date|settlement date|paid at|date received';
const PAID_AMOUNT = 'montant payé|montant paiement|paid amount|payment amount|amount received';

const LEDGER_HEADERS: readonly Row[] = [
  ...CLIENT_HEADERS,
  ['invoice', 0, 'n° facture|facture n°'],
  ['invoice', 1, 'facture|réf facture|code facture|id facture|invoice id|invoice ref|invoice code'],
  ['invoice', 2, 'n° pièce|pièce|réf pièce|n° avoir|pièce comptable|document number|document id|document ref|transaction no|transaction id|voucher|voucher no|bill no|entry no'],
  ['invoice', 3, 'numéro'],
  ['invoice', 4, 'référence|id'],
  ['issued', 1, 'date facture|date facturation|date émission|émise le|émis le|date facture émise|facturé le|date émission facture|invoice date|issue date|date issued|issued|issued on|date invoiced|billing date|invoiced at|issued at|invoiced on|bill date|document date|document create date'],
  ['issued', 2, 'date pièce|date écriture|date comptable|date opération|posting date|transaction date|entry date|created date|create date|date created'],
  ['issued', 3, 'date|jour|créé le|date création|day|created|created on|baseline create date'],
  ['due', 0, 'date échéance|due date'],
  ['due', 1, 'échéance|dû le|à payer le|échéance le|date limite paiement|à payer avant le|date paiement prévue|échéance facture|payable le|date échéance paiement|échéance paiement|exigible le|due at|due on|payment due|payment due date|net due date|maturity|maturity date|payable by|payment deadline'],
  ['terms', 1, 'conditions paiement|délai paiement|conditions|délai|modalités paiement|délai jours|délai paiement jours|payment terms|customer payment terms|net terms|credit terms|terms days|payment terms days'],
  ['amount', 1, 'montant ttc|total ttc|net à payer|montant net à payer|montant à payer|montant t.t.c.|montant facture ttc|montant facture|montant total ttc|ttc|prix ttc|montant total facture|total facture|invoice amount|amount incl vat|gross amount|total incl tax|invoice total|total incl vat|amount incl tax|gross total|total amount incl tax|total amount incl vat'],
  ['amount', 2, 'montant|total|montant total|montant devise|total amount|original amount|total signed|total signé|amount local currency|line total|amount original|document amount'],
  ['amount', 3, 'valeur|débit|somme|montant converti|value|sum|converted usd|converted amount|amount one column|charge|charges'],
  ['amountBeforeTax', 1, 'montant ht|total ht|montant hors taxes|total hors taxe|ht|montant facture ht|net amount|subtotal|amount excl vat|total excl tax|amount before tax'],
  ['paidOn', 1, `${PAID_ON}|règlement le|date paiement effectif|soldé le|date solde|settled on|clear date|clearing date|cleared on|date settled|payment received|fully paid on|closed date`],
  ['paidAmount', 1, `${PAID_AMOUNT}|total payé|total paiement|déjà payé|payé ttc|acompte|invoice amount paid|paid to date|amount settled|received amount`],
  ['balance', 0, 'amount remaining'],
  ['balance', 1, 'solde|solde dû|solde facture|reste à recouvrer|reste à encaisser|reste à payer|reste dû|restant dû|dû|montant dû|reste à régler|montant restant|solde restant|montant ouvert|encours|impayé|balance due|amount due|amount due signed|montant dû signé|open amount|outstanding|remaining|remaining amount|amount outstanding|open balance|total open amount|outstanding amount|residual|amount residual|unpaid|outstanding balance|invoice balance|invoice amount due'],
  ['paid', 1, 'payé'],
  ['paid', 2, 'règlement'],
  ['type', 1, 'type|type pièce|type écriture|type facture|type opération|document type|transaction type|invoice type|entry type'],
  ['status', 1, 'statut|statut facture|statut paiement|statut id|code statut|invoice status|payment status|status code'],
  ['status', 2, 'situation'],
  ['currency', 1, 'devise|code devise|devise facture|currency code|invoice currency|document currency'],
  ['disputed', 1, 'litige|contestée|contesté|contestation|réclamation|disputed|dispute|is disputed'],
  ['promisedOn', 1, 'promesse|promis le|promesse le|date promesse|promesse paiement|date paiement promise|paiement promis le|promised on|promise date|promised|promise|promise to pay|promised payment date|expected payment date|promised date'],
  ['hold', 1, 'bloquer|ne pas relancer|suspendu|relance suspendue|blocage relance|exclure relance|motif suspension|pause|stop relance|relance bloquée|hold|on hold|do not chase|do not remind|paused|hold reason|stop|dunning block'],
  ['holdUntil', 1, 'suspendu jusqu’au|pause jusqu’au|bloqué jusqu’au|ne pas relancer avant|ne pas relancer avant le|suspension jusqu’au|hold until|on hold until|paused until|do not chase before|hold till'],
  ['reminders', 1, 'relances|nombre relances|nb relances|niveau relance|relance|reminders|reminder count|reminders sent|number of reminders|reminder level|dunning level'],
];

const PAYMENT_HEADERS: readonly Row[] = [
  ...CLIENT_HEADERS,
  ...LEDGER_HEADERS.filter(([field, tier]) => field === 'invoice' && tier < 3),
  ['invoice', 3, 'référence|facture réglée|n° facture réglée|facture lettrée|applied to|applied to invoice|invoice bill number|paid invoice|bill'],
  ['issued', 1, `${PAID_ON}|date opération|received on|receipt date|deposit date`],
  ['issued', 2, 'date|date comptable|date écriture|date valeur|jour|posting date|value date|transaction date|created date|clearing date'],
  ['amount', 1, `${PAID_AMOUNT}|montant imputé|montant affecté|amount applied|applied amount|allocated amount`],
  ['amount', 2, 'montant|montant ttc|prix ttc|total|total ttc|payé|encaissement|total amount|received'],
  ['amount', 3, 'crédit|somme|valeur|sum|value'],
  ['currency', 1, 'devise|code devise|currency code'],
  ['status', 1, 'statut|statut paiement|payment status'],
];

function build(rows: readonly Row[]): Map<string, HeaderMeaning> {
  const meanings = new Map<string, HeaderMeaning>();
  for (const [field, tier, headers] of rows) {
    for (const text of headers.split('|')) {
      const form = headerForm(text);
      if (form !== '' && !meanings.has(form)) meanings.set(form, { field, tier });
    }
  }
  return meanings;
}
