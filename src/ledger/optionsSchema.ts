import type { Text } from '../base/text';
import type { Field } from './issue';
import { choiceOption, currencyOption, numberOption, shareOption, textOption, truthOption, wholeOption, wordsOption } from './optionKinds';
import { optionEntry, type OptionEntry } from './optionEntry';
import { DEFAULT_OPTIONS } from './options';
import type { Options } from './options';
import { FIELD_NAMES, FIELDS } from './field';
import { columnKey, columnName, PAYMENT_FIELDS } from './readingFailure';
import { REMINDER_ENTRIES } from './reminderEntries';
import { writeSectorFactors } from './sectorFactors';

const GENERAL: readonly OptionEntry[] = [
  optionEntry({ fr: 'langue', en: 'language' }, { fr: 'Langue des textes écrits dans les cellules', en: 'Language of the texts written into cells' },
    choiceOption({ fr: 'fr', français: 'fr', en: 'en', anglais: 'en', english: 'en', french: 'fr' } as const), (options, language) => ({ ...options, language }), (options) => options.language),
  optionEntry({ fr: 'devise', en: 'currency' }, { fr: 'Devise étudiée, et celle des lignes sans devise', en: 'Currency studied, and that of rows without one' },
    currencyOption(), (options, currency) => ({ ...options, currency }), (options) => options.currency),
  optionEntry({ fr: 'délai par défaut', en: 'default terms' }, { fr: 'Jours de l’émission à l’échéance quand une ligne n’en dit rien', en: 'Days from issue to due where a row says nothing' },
    wholeOption(0, 365), (options, defaultTerms) => ({ ...options, defaultTerms }), (options) => options.defaultTerms),
  optionEntry({ fr: 'tolérance de retard', en: 'grace' }, { fr: 'Jours après l’échéance qui ne comptent pas comme retard', en: 'Days after the due date that do not count as late' },
    wholeOption(0, 365), (options, grace) => ({ ...options, grace }), (options) => options.grace),
  optionEntry({ fr: 'tolérance de règlement', en: 'tolerance' }, { fr: 'Reste jusqu’auquel une facture compte comme payée', en: 'Rest up to which an invoice counts as paid' },
    numberOption(0, 1000), (options, tolerance) => ({ ...options, tolerance }), (options) => options.tolerance),
  optionEntry({ fr: 'jours du DSO', en: 'dso days' }, { fr: 'Période du DSO simple, en jours', en: 'Period of the simple DSO, in days' },
    wholeOption(1, 3660), (options, dsoDays) => ({ ...options, dsoDays }), (options) => options.dsoDays),
  optionEntry({ fr: 'ordre des dates', en: 'date order' }, { fr: 'Ordre de jour, mois, année dans les dates en chiffres', en: 'Order of day, month, year in numeric dates' },
    choiceOption({ jma: 'dmy', mja: 'mdy', amj: 'ymd', dmy: 'dmy', mdy: 'mdy', ymd: 'ymd', 'jj/mm/aaaa': 'dmy', 'mm/jj/aaaa': 'mdy', 'dd/mm/yyyy': 'dmy', 'mm/dd/yyyy': 'mdy' } as const),
    (options, dateOrder) => ({ ...options, dateOrder }), (options) => options.dateOrder),
  optionEntry({ fr: 'séparateur décimal', en: 'decimal separator' }, { fr: 'Signe décimal des montants écrits en texte', en: 'Decimal sign of amounts written as text' },
    choiceOption({ ',': ',', '.': '.', virgule: ',', point: '.', comma: ',', dot: '.' } as const), (options, decimal) => ({ ...options, decimal }), (options) => options.decimal),
  ...(['B', 'C', 'D', 'E'] as const).map((grade, at) =>
    optionEntry({ fr: `note ${grade} à partir de`, en: `grade ${grade} from` }, { fr: `Score à partir duquel la note est ${grade}`, en: `Score from which the grade is ${grade}` },
      numberOption(0, 100),
      (options, bound) => ({ ...options, gradeBounds: options.gradeBounds.map((old, k) => (k === at ? bound : old)) as unknown as Options['gradeBounds'] }),
      (options) => options.gradeBounds[at]!),
  ),
];

const LOSS_RATES: readonly OptionEntry[] = ([
  ['notDue', { fr: 'taux de perte non échu', en: 'loss rate not due' }], ['days1to30', { fr: 'taux de perte 1-30 j', en: 'loss rate 1-30 d' }],
  ['days31to60', { fr: 'taux de perte 31-60 j', en: 'loss rate 31-60 d' }], ['days61to90', { fr: 'taux de perte 61-90 j', en: 'loss rate 61-90 d' }],
  ['days91to120', { fr: 'taux de perte 91-120 j', en: 'loss rate 91-120 d' }], ['over120', { fr: 'taux de perte plus de 120 j', en: 'loss rate over 120 d' }],
] as const).map(([bucket, key]) =>
  optionEntry(key, { fr: 'Part provisionnée de ce qui est ouvert dans la tranche ; vide : d’après le registre', en: 'Share provisioned of what is open in the bucket; blank: from the ledger' }, shareOption(1),
    (options, rate) => ({ ...options, lossRates: { ...options.lossRates, [bucket]: rate } }), (options) => options.lossRates[bucket] ?? null),
);

const TERMS: readonly OptionEntry[] = [
  optionEntry({ fr: 'marge', en: 'margin' }, { fr: 'Part d’une vente qui reste une fois ses coûts payés', en: 'Share of a sale that is left when its costs are paid' },
    shareOption(1), (options, margin) => ({ ...options, margin }), (options) => options.margin),
  optionEntry({ fr: 'coût du capital', en: 'cost of capital' }, { fr: 'Coût annuel de l’argent immobilisé dans les créances', en: 'Yearly cost of the money tied up in receivables' },
    shareOption(1), (options, costOfCapital) => ({ ...options, costOfCapital }), (options) => options.costOfCapital),
  optionEntry({ fr: 'part perdue d’un impayé', en: 'loss share' }, { fr: 'Part perdue d’une facture impayée 180 jours après l’échéance', en: 'Share lost of an invoice unpaid 180 days after due' },
    shareOption(1), (options, lossShare) => ({ ...options, lossShare }), (options) => options.lossShare),
  optionEntry({ fr: 'commandes par mois de délai', en: 'orders per month of terms' }, { fr: 'Commandes gagnées par 30 jours de délai en plus', en: 'Orders gained per 30 days of longer terms' },
    shareOption(0.05), (options, ordersPerMonthOfTerms) => ({ ...options, ordersPerMonthOfTerms }), (options) => options.ordersPerMonthOfTerms),
  optionEntry({ fr: 'pays', en: 'country' }, { fr: 'Pays dont la loi plafonne les délais et fixe les pénalités', en: 'Country whose law caps the terms and sets the late fees' },
    textOption(), (options, country) => ({ ...options, country: country.toUpperCase() }), (options) => options.country),
  optionEntry({ fr: 'secteur', en: 'sector' }, { fr: 'Ce que l’entreprise vend, si la loi lui fixe un délai propre', en: 'What the business sells, where the law sets terms of its own' },
    choiceOption({
      général: 'general', general: 'general', 'factures récapitulatives': 'periodicInvoice', 'summary invoices': 'periodicInvoice', 'denrées périssables': 'perishableFood',
      'perishable food': 'perishableFood', viande: 'meat', meat: 'meat', alcool: 'alcohol', alcohol: 'alcohol', raisin: 'grapes', grapes: 'grapes', transport: 'transport',
    } as const), (options, sector) => ({ ...options, sector }), (options) => options.sector),
  optionEntry({ fr: 'délai des nouveaux clients', en: 'new client days' }, { fr: 'Plus long délai d’un client de moins de trois factures, en jours', en: 'Longest terms of a client with fewer than three invoices, in days' },
    wholeOption(0, 90), (options, newClientDays) => ({ ...options, newClientDays }), (options) => options.newClientDays),
  optionEntry({ fr: 'taux de pénalités', en: 'late fee rate' }, { fr: 'Taux annuel des pénalités de vos contrats ; vide : le taux légal', en: 'Yearly rate of late-payment interest in your contracts; blank: the legal rate' },
    shareOption(1), (options, lateFeeRate) => ({ ...options, lateFeeRate }), (options) => options.lateFeeRate),
  optionEntry({ fr: 'taux de référence', en: 'reference rate' },
    { fr: 'Taux de la BCE (ou de la Banque d’Angleterre) après le dernier jour confirmé par la table ; vide : le dernier connu', en: 'Rate of the ECB (or the Bank of England) after the last day that the table is confirmed for; blank: the last known' },
    shareOption(1), (options, referenceRate) => ({ ...options, referenceRate }), (options) => options.referenceRate),
  ...LOSS_RATES,
];

const PRIVACY: readonly OptionEntry[] = [
  optionEntry({ fr: 'noter les personnes physiques', en: 'score natural persons' },
    { fr: 'Calculer un score pour les clients marqués comme personnes physiques (RGPD, art. 22 : à ne décider qu’en connaissance de cause)', en: 'Score clients marked as natural persons (GDPR art. 22: decide this knowingly)' },
    truthOption(), (options, scoreNaturalPersons) => ({ ...options, scoreNaturalPersons }), (options) => (options.scoreNaturalPersons ? 'oui' : null)),
];

const STATUS_WORDS: readonly OptionEntry[] = ([
  ['open', { fr: 'statut ouvert', en: 'status open' }], ['paid', { fr: 'statut payé', en: 'status paid' }],
  ['disputed', { fr: 'statut litige', en: 'status disputed' }], ['cancelled', { fr: 'statut annulé', en: 'status cancelled' }],
] as const).map(([status, key]) =>
  optionEntry(key, { fr: 'Mots ou codes de la colonne statut, séparés par « ; »', en: 'Words or codes of the status column, separated by ";"' }, wordsOption(),
    (options, words) => ({ ...options, statusWords: { ...options.statusWords, [status]: words } }), (options) => options.statusWords[status]?.join('; ') ?? null),
);

const MAPPING: readonly OptionEntry[] = FIELDS.map((field: Field) =>
  optionEntry(columnKey(field, false),
    { fr: `En-tête de la colonne « ${FIELD_NAMES[field].fr} »`, en: `Header of the column "${FIELD_NAMES[field].en}"` }, textOption(),
    (options, header) => ({ ...options, mapping: { ...options.mapping, [field]: header } }), (options) => options.mapping[field] ?? null),
);

const PAYMENTS_MAPPING: readonly OptionEntry[] = PAYMENT_FIELDS.map((field) =>
  optionEntry(columnKey(field, true),
    { fr: `En-tête de la colonne « ${columnName(field, true).fr} » de la table des règlements`, en: `Header of the column "${columnName(field, true).en}" of the payments table` }, textOption(),
    (options, header) => ({ ...options, paymentsMapping: { ...options.paymentsMapping, [field]: header } }), (options) => options.paymentsMapping[field] ?? null),
);

/** Every option, in the order in which a settings sheet lists them. */
export const OPTION_ENTRIES: readonly OptionEntry[] = [...GENERAL, ...TERMS, ...REMINDER_ENTRIES, ...PRIVACY, ...STATUS_WORDS, ...MAPPING, ...PAYMENTS_MAPPING];

/** The options as the two columns key · value of a settings sheet; only what differs from the default unless `all`. */
export function writeOptions(options: Options, language: keyof Text, all = false): (string | number | null)[][] {
  const plain = OPTION_ENTRIES.map((entry) => [entry.key[language], entry.shown(options), entry.shown(DEFAULT_OPTIONS)] as const)
    .filter(([, value, initial]) => all || value !== initial)
    .map(([key, value]): [string, string | number | null] => [key, value]);
  return [...plain, ...writeSectorFactors(options, language)];
}
