import { headerForm } from './headerForm';

/** The columns of a Clients table. */
export type ClientField =
  | 'name' | 'code' | 'kind' | 'sector' | 'contact' | 'email' | 'phone' | 'address' | 'language' | 'terms' | 'creditLimit' | 'doNotContact'
  | 'score' | 'scale' | 'scoreSource' | 'scoreDay' | 'insolvency' | 'insolvencyDay';

/** Of headers with the same form one stands for all: "nom client" is "customer name" too. */
const HEADERS: Readonly<Record<ClientField, string>> = {
  name: 'client|nom|nom client|raison sociale|société|tiers|nom tiers|customer name|company|company name',
  code: 'code client|n° client|id client|compte client|code tiers|code|customer id|customer no|customer code|account no|id number',
  kind: 'personne|type personne|forme|forme juridique|type client|nature|kind of person|person|legal form|customer type|party type',
  sector: 'secteur|secteur activité|activité|branche|sector|industry|segment|line business|business sector',
  contact: 'contact|interlocuteur|nom contact|personne contact|destinataire|contact name|contact person',
  email: 'e-mail|email|mail|courriel|adresse mail|adresse e-mail|e mail address|email address|mél',
  phone: 'téléphone|tél|n° téléphone|portable|mobile|phone|phone number',
  address: 'adresse|adresse postale|address|postal address|billing address|billing street',
  language: 'langue|language',
  terms: 'conditions|conditions convenues|conditions paiement|délai|délai paiement|délai convenu|agreed terms|payment terms|net days',
  creditLimit: 'plafond|plafond crédit|encours autorisé|limite crédit|encours maximum|credit limit|limit',
  doNotContact: 'ne pas contacter|ne pas relancer|do not contact|do not chase|opt out',
  score: 'score externe|note externe|score|cotation|external score|external rating|credit score',
  scale: 'échelle|échelle score|échelle externe|scale|score scale',
  scoreSource: 'source score|source|agence|origine score|score source|agency|external score source',
  scoreDay: 'date score|date cotation|date note|score date|external score date|rating date',
  insolvency: 'procédure collective|procédure|défaillance|insolvency|insolvency notice|insolvency proceeding|redressement|liquidation',
  insolvencyDay: 'date procédure|date procédure collective|date jugement|insolvency date|insolvency notice date',
};

let known: Map<string, ClientField> | undefined;

/**
 * Which column of a Clients table a header names, or undefined.
 *
 * @example
 * clientField('Plafond de crédit') // 'creditLimit'
 */
export function clientField(header: string): ClientField | undefined {
  known ??= new Map(
    (Object.keys(HEADERS) as ClientField[]).flatMap((field) => HEADERS[field].split('|').map((text): [string, ClientField] => [headerForm(text), field])),
  );
  return known.get(headerForm(header));
}
