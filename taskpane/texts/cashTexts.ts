import type { Text } from '../../src/base/text';
import type { AgeBucket } from '../../src/ledger/ageBucket';
import { inBoth } from './inBoth';

/** The Cash view: what comes in, how old what is open is, how long clients take, what may be lost. */
export const cashTexts = {
  working: inBoth('Calcul des encaissements attendus…', 'Computing the cash expected…'),
  forecastTitle: inBoth('Encaissements attendus', 'Cash expected'),
  forecastHint: inBoth(
    'Factures ouvertes seulement, chacune selon ses chances d’être payée dans la semaine ; 4 semaines sur 5 tombent dans la fourchette.',
    'Open invoices alone, each by its chances of being paid in the week; 4 weeks out of 5 fall inside the band.',
  ),
  forecastLead: (sum: string, weeks: number, open: string): Text => inBoth(
    `${sum} attendus en ${weeks} semaines, sur ${open} ouverts.`,
    `${sum} expected in ${weeks} weeks, of ${open} open.`,
  ),
  later: inBoth('Plus tard ou jamais', 'Later or never'),
  promised: inBoth('Dont promesses', 'Of which promised'),
  disputed: inBoth('En litige, non compté', 'Disputed, left out'),
  recurring: inBoth('En plus, si l’activité continue', 'Besides, if business goes on'),
  recurringNote: inBoth('hypothèse', 'hypothesis'),
  forecastChart: inBoth('Encaissements attendus par semaine, avec leur fourchette', 'Cash expected by week, with its band'),
  weekFrom: inBoth('semaine du', 'week from'),
  expected: inBoth('attendu', 'expected'),
  band: inBoth('4 semaines sur 5', '4 weeks out of 5'),
  from: inBoth('Du', 'From'),
  to: inBoth('Au', 'To'),
  expectedColumn: inBoth('Attendu', 'Expected'),
  low: inBoth('Bas (P10)', 'Low (P10)'),
  high: inBoth('Haut (P90)', 'High (P90)'),
  forecastSheet: inBoth('Vigie Trésorerie', 'Vigie Cash'),
  dsoTitle: inBoth('DSO dans le temps', 'DSO over time'),
  dsoHint: inBoth("Jours de ventes pas encore encaissés (épuisement), à chaque fin de mois, tel qu'on le voyait alors.", 'Days of sales not yet collected (count-back), at each month’s end, as it was seen then.'),
  dsoAxis: inBoth("jour d'arrêté", 'as of'),
  dsoChart: inBoth('DSO en jours, par fin de mois', 'DSO in days, by month’s end'),
  dsoLead: (now: string, day: string, before: string | null): Text => inBoth(
    `${now} au ${day}${before === null ? '' : `, contre ${before} un an plus tôt`}.`,
    `${now} as of ${day}${before === null ? '' : `, against ${before} a year before`}.`,
  ),
  agedLead: (open: string, overdue: string, share: string, day: string): Text => inBoth(`${open} d'encours au ${day}, dont ${overdue} échus (${share}).`, `${open} open as of ${day}, of which ${overdue} overdue (${share}).`),
  agedCredits: (credits: string): Text => inBoth(`Avoirs et acomptes non imputés, à part : ${credits}.`, `Unapplied credits and advances, apart: ${credits}.`),
  dsoNone: inBoth('Pas assez de ventes pour un DSO.', 'Not enough sales for a DSO.'),
  day: inBoth('Jour', 'Day'),
  dsoColumn: inBoth('DSO (jours)', 'DSO (days)'),
  dsoSheet: inBoth('Vigie DSO', 'Vigie DSO'),
  lossTitle: inBoth('Pertes attendues', 'Expected credit loss'),
  lossHint: inBoth(
    "Provision par taux de passage : la part de chaque tranche encore impayée 30 jours plus tard, sur un an (IFRS 9, approche simplifiée).",
    'Provision by roll rates: the share of each bucket still unpaid 30 days later, over a year (IFRS 9, simplified approach).',
  ),
  lossLead: (loss: string, open: string): Text => inBoth(`${loss} de pertes attendues sur ${open} ouverts.`, `${loss} expected to be lost of ${open} open.`),
  bucket: inBoth('Tranche', 'Bucket'),
  open: inBoth('Encours', 'Open'),
  lossRate: inBoth('Taux de perte', 'Loss rate'),
  rollRate: inBoth('Taux de passage', 'Roll rate'),
  loss: inBoth('Perte', 'Loss'),
  cases: inBoth('Cas observés', 'Cases seen'),
  assumed: inBoth('Taux supposé : moins de 10 cas dans le registre.', 'Assumed rate: fewer than 10 cases in the ledger.'),
  source: inBoth('Origine du taux', 'Where the rate is from'),
  fromLedger: inBoth('registre', 'ledger'),
  fromDefault: inBoth('hypothèse', 'assumption'),
  fromUser: inBoth('vos réglages', 'your settings'),
  ownRates: inBoth('Taux de vos réglages.', 'Rates of your settings.'),
  withTax: inBoth('Montants TTC ; la dépréciation comptable se calcule hors taxes.', 'Amounts include VAT; a provision in the books is computed without it.'),
  total: inBoth('Total', 'Total'),
  lossSheet: inBoth('Vigie Pertes attendues', 'Vigie Credit loss'),
};

/** The buckets of the expected loss, named as those of the aged balance. */
export const LOSS_BUCKETS: Readonly<Record<AgeBucket, Text>> = {
  notDue: inBoth('Non échu', 'Not due'),
  days1to30: inBoth('1–30 j', '1–30 d'),
  days31to60: inBoth('31–60 j', '31–60 d'),
  days61to90: inBoth('61–90 j', '61–90 d'),
  days91to120: inBoth('91–120 j', '91–120 d'),
  over120: inBoth('> 120 j', '> 120 d'),
};
