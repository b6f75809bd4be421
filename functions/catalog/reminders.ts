import { notAvailable, success, type Outcome, type ResultCell } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { toMajorUnits } from '../../src/base/rounding';
import type { Text } from '../../src/base/text';
import { reminderList } from '../../src/reminders/reminderList';
import type { Channel, ReminderLine, TriageClass } from '../../src/reminders/reminderLine';
import { LEVEL_NAMES } from '../../src/reminders/reminderReason';
import { reminderSettings } from '../../src/reminders/reminderSettings';
import { readLog } from '../../src/reminders/readLog';
import { exampleDay, exampleLedger } from './exampleLedger';
import { profilesFor } from './profilesFor';
import { asOf, clients, ledger, log, options } from './sharedParameters';
import { defineFunction, type Column, type Table } from './spec';

const CLASSES: Readonly<Record<TriageClass, Text>> = {
  atRisk: { fr: 'à risque', en: 'at risk' },
  quickWin: { fr: 'gain rapide', en: 'quick win' },
  courtesy: { fr: 'courtoisie', en: 'courtesy' },
  hold: { fr: 'en attente', en: 'on hold' },
};
const CHANNELS: Readonly<Record<Channel, Text>> = {
  mail: { fr: 'e-mail', en: 'mail' },
  call: { fr: 'appel', en: 'call' },
  letter: { fr: 'lettre', en: 'letter' },
  registered: { fr: 'lettre recommandée', en: 'registered letter' },
};

const columns: readonly Column[] = [
  { header: { fr: 'Client', en: 'Client' }, kind: 'text' },
  { header: { fr: 'Classe', en: 'Class' }, kind: 'text' },
  { header: { fr: 'Étape', en: 'Step' }, kind: 'text' },
  { header: { fr: 'Canal', en: 'Channel' }, kind: 'text' },
  { header: { fr: 'Échu', en: 'Overdue' }, kind: 'money' },
  { header: { fr: 'Bientôt échu', en: 'Soon due' }, kind: 'money' },
  { header: { fr: 'Impayé attendu', en: 'Expected unpaid' }, kind: 'money' },
  { header: { fr: 'Factures échues', en: 'Overdue invoices' }, kind: 'count' },
  { header: { fr: 'Jours de retard', en: 'Days overdue' }, kind: 'count' },
  { header: { fr: 'Raison', en: 'Reason' }, kind: 'text' },
  { header: { fr: 'À savoir', en: 'Note' }, kind: 'text' },
];

export const remindersFunction = defineFunction({
  name: 'REMINDERS',
  category: 'reminders',
  summary: {
    fr: 'Qui relancer aujourd’hui, dans l’ordre de l’argent en jeu, et pourquoi.',
    en: 'Whom to chase today, in the order of the money at stake, and why.',
  },
  details: [
    {
      fr: 'Une ligne par client. L’ordre suit l’impayé attendu\u00a0: montants échus ou bientôt échus × probabilité d’être encore impayés dans 30 jours, moins le coût d’un contact. Les clients en attente (litige, promesse en cours, trop tôt…) suivent, avec la raison.',
      en: 'One row per client. The order follows the money expected to stay unpaid: overdue and soon-due amounts × probability of being still unpaid in 30 days, less the cost of a contact. Clients on hold (dispute, promise running, too soon…) follow, with the reason.',
    },
    {
      fr: 'Avec le journal des relances, l’étape et le canal suivent ce qui a déjà été fait. Rien n’est envoyé. Rien à réclamer\u00a0: #N/A.',
      en: 'With the reminder log, step and channel follow what was done before. Nothing is sent. Nothing to claim: #N/A.',
    },
  ],
  parameters: {
    ledger,
    asOf,
    top: {
      name: { fr: 'nombre', en: 'top' },
      kind: 'integer',
      optional: true,
      min: 1,
      max: 100000,
      text: { fr: 'combien de lignes au plus', en: 'how many rows at most' },
      omitted: { fr: 'toutes', en: 'all' },
    },
    clients,
    log,
    options,
  },
  result: {
    shape: 'table',
    columns,
    text: { fr: 'une ligne d’en-têtes, puis une ligne par client', en: 'a header row, then one row per client' },
  },
  examples: [{ call: [exampleLedger, exampleDay + 2], gives: [
      ['Client', 'Class', 'Step', 'Channel', 'Overdue', 'Soon due', 'Expected unpaid', 'Overdue invoices', 'Days overdue', 'Reason', 'Note'],
      ['Martin', 'quick win', 'first reminder', 'mail', 214, 0, 102.09, 1, 12, '1 invoice overdue, 214.00, up to 12 days late; 48% of it may still be unpaid in 30 days; first reminder.', 'last known payment on 15\u00a0April\u00a02025: check the bank before you write'],
    ], text: { fr: 'lundi 5 mai\u00a0: Martin doit 214', en: 'Monday 5 May: Martin owes 214' } }],
  compute: function* ({ ledger, asOf, top, clients, log, language }): Steps<Outcome<Table>> {
    const model = yield* ledger.model(asOf);
    if (!model.ok) return model;
    const { currency, minorDigits } = model.value;
    const profiles = profilesFor(ledger, clients);
    if (!profiles.ok) return profiles;
    yield 0.9;
    const lines = reminderList(ledger.reading.ledger, asOf, model.value, reminderSettings(ledger.options, currency), {
      profiles: profiles.value, log: log === null ? [] : readLog(log, minorDigits),
    });
    if (lines.length === 0) {
      return notAvailable('nothing-to-claim', { fr: 'rien à relancer à cette date', en: 'nothing to chase by this day' });
    }
    const money = (minor: number): number => toMajorUnits(minor, minorDigits);
    const row = (line: ReminderLine): ResultCell[] => [
      line.name, CLASSES[line.class][language], LEVEL_NAMES[line.level]?.[language] ?? '', CHANNELS[line.channel][language],
      money(line.overdueAmount), money(line.soonDueAmount), money(line.expected), line.invoiceCount, line.oldestDaysOverdue,
      line.reason[language], line.warnings.map((warning) => warning[language]).join(' '),
    ];
    return success({ columns, rows: lines.slice(0, top ?? lines.length).map(row) });
  },
});
