import type { Text } from '../../src/base/text';
import type { LimitUse } from '../../src/terms/creditLimit';
import { inBoth } from './inBoth';
import { counted } from '../../src/base/counted';

/** The Terms view: what to agree with each client, how much credit to give, what a change would do, what late payers owe. */
export const termsTexts = {
  working: inBoth('Calcul des conditions à proposer…', 'Computing the terms to propose…'),
  title: inBoth('Conditions à proposer', 'Terms to propose'),
  lead: (changes: number, gain: string): Text => (changes === 0
    ? inBoth("Aucun changement ne vaut la peine aujourd'hui.", 'No change is worth making today.')
    : inBoth(`${counted.fr(changes, 'client', 'clients')} à changer, ${gain} à gagner par an.`, `${counted.en(changes, 'client', 'clients')} to change, ${gain} to gain a year.`)),
  law: (rule: Text): Text => inBoth(`Plafond légal : ${rule.fr}.`, `Legal cap: ${rule.en}.`),
  filter: inBoth('Clients montrés', 'Clients shown'),
  showChanges: inBoth('Conditions à changer', 'Terms to change'),
  showLimits: inBoth('Plafond utilisé à 50 % ou plus', 'Limit used to 50 % or more'),
  showAll: inBoth('Tous', 'All'),
  none: inBoth('Aucun client dans ce cas.', 'No client is in this case.'),
  fromTo: (now: Text | null, then: Text): Text => (now === null ? then : inBoth(`${now.fr} → ${then.fr}`, `${now.en} → ${then.en}`)),
  gain: (amount: string): Text => inBoth(`${amount}/an`, `${amount} a year`),
  limit: (open: string, limit: string): Text => inBoth(`Encours ${open} sur ${limit} conseillés`, `${open} open of ${limit} advised`),
  agreedLimit: (limit: string): Text => inBoth(`plafond convenu ${limit}`, `agreed limit ${limit}`),
  more: inBoth('Ce qui le changerait, et les hypothèses', 'What would change it, and the assumptions'),
  aboveLaw: inBoth('au-dessus de la loi', 'above the law'),
  sheet: inBoth('Vigie Conditions', 'Vigie Terms'),
  now: inBoth('Délai actuel', 'Current terms'),
  propose: inBoth('À proposer', 'To propose'),
  leadsTo: inBoth('Mène à', 'Leads to'),
  risk: inBoth("Risque d'impayé", 'Risk of non-payment'),
  daysToPay: inBoth('Jours avant paiement', 'Days to payment'),
  gainColumn: inBoth('Gain par an', 'Gain a year'),
  limitColumn: inBoth('Plafond conseillé', 'Advised limit'),
  useColumn: inBoth('Utilisation', 'Use'),
  why: inBoth('Pourquoi', 'Why'),
  backWhen: inBoth('Ce qui le changerait', 'What would change it'),
  legalCap: inBoth('Plafond légal', 'Legal cap'),
  whatIfTitle: inBoth('Et si je changeais les conditions ?', 'What if I changed the terms?'),
  whatIfHint: inBoth(
    "Six mois, ventes inchangées au rythme de l'année passée ; les factures déjà émises gardent leur échéance.",
    'Six months, sales going on at the pace of the last year; invoices already issued keep their due date.',
  ),
  whom: inBoth('Pour qui', 'For whom'),
  gradeOf: (grade: string): Text => inBoth(`tous les clients notés ${grade}`, `all clients graded ${grade}`),
  offer: inBoth('Nouvelles conditions', 'New terms'),
  choose: inBoth('choisir…', 'choose…'),
  asking: inBoth('Calcul…', 'Computing…'),
  touched: (count: number): Text => inBoth(counted.fr(count, 'client concerné', 'clients concernés'), counted.en(count, 'client concerned', 'clients concerned')),
  cash: inBoth('Encaissé en 6 mois', 'Cash in 6 months'),
  dso: inBoth('DSO dans 6 mois', 'DSO in 6 months'),
  loss: inBoth('Pertes attendues', 'Expected losses'),
  against: (today: string): Text => inBoth(`${today} aux conditions d'aujourd'hui`, `${today} on today’s terms`),
  cashChart: inBoth('Encaissements cumulés', 'Cash in, added up'),
  dsoChart: inBoth('DSO, en jours', 'DSO, in days'),
  weekEnd: inBoth('fin de semaine', 'week ending'),
  changed: inBoth('avec le changement', 'with the change'),
  asToday: inBoth("conditions d'aujourd'hui", "today's terms"),
  whatIfSheet: inBoth('Vigie Simulation', 'Vigie What-if'),
  cashToday: inBoth("Encaissements cumulés, conditions d'aujourd'hui", 'Cash in, added up, today’s terms'),
  cashChanged: inBoth('Encaissements cumulés, avec le changement', 'Cash in, added up, with the change'),
  dsoToday: inBoth("DSO, aujourd'hui", 'DSO, today’s terms'),
  dsoChanged: inBoth('DSO, avec le changement', 'DSO, with the change'),
  passThrough: (share: string, fromLedger: boolean): Text => inBoth(
    `Part d'un changement de délai qui atteint le paiement : ${share} (${fromLedger ? 'mesurée dans le registre' : 'hypothèse, le registre ne le dit pas'}).`,
    `Share of a change of terms that reaches the payment: ${share} (${fromLedger ? 'measured in the ledger' : 'assumed, the ledger does not tell'}).`,
  ),
  feesTitle: inBoth('Pénalités de retard exigibles', 'Late fees due'),
  feesLead: (total: string, count: number): Text => inBoth(
    `${total} sur ${counted.fr(count, 'facture échue', 'factures échues')}.`,
    `${total} on ${counted.en(count, 'overdue invoice', 'overdue invoices')}.`,
  ),
  ownRate: (percent: string): Text => inBoth(
    `Intérêts au taux de vos contrats (vos réglages) : ${percent.replace('.', ',')} % par an.`, `Interest at the rate of your contracts (your settings): ${percent} % a year.`,
  ),
  feesNone: inBoth('Aucune facture entre professionnels n’est en retard.', 'No invoice between businesses is overdue.'),
  feesNote: inBoth('Un calcul d’après des règles publiées, non un avis juridique.', 'A computation from published rules, not legal advice.'),
  feesPersons: (count: number): Text => inBoth(
    `${counted.fr(count, 'facture', 'factures')} de personnes physiques : hors de ces règles.`,
    `${counted.en(count, 'invoice', 'invoices')} of natural persons: outside these rules.`,
  ),
  fees: inBoth('Pénalités', 'Late fees'),
  interest: inBoth('Intérêts', 'Interest'),
  indemnity: inBoth('Indemnité', 'Fixed sum'),
  total: inBoth('Total', 'Total'),
  parts: (interest: string, indemnity: string): Text => inBoth(`${interest} + ${indemnity}`, `${interest} + ${indemnity}`),
  claimableUntil: inBoth('Prescription le', 'Claimable until'),
  expiresSoon: (day: string): Text => inBoth(`prescrite le ${day}`, `claim ends on ${day}`),
  feesSheet: inBoth('Vigie Pénalités', 'Vigie Late fees'),
};

/** How far a credit limit is used, in words. */
export const LIMIT_USES: Readonly<Record<LimitUse, Text>> = {
  low: inBoth('moins de 50 %', 'under 50 %'),
  half: inBoth('plus de 50 %', 'over 50 %'),
  high: inBoth('plus de 70 %', 'over 70 %'),
  nearlyFull: inBoth('plus de 90 %', 'over 90 %'),
  exceeded: inBoth('dépassé', 'exceeded'),
};
