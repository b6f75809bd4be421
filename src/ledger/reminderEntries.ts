import { calendarCodes } from '../base/calendar';
import type { Text } from '../base/text';
import { foldName } from './foldName';
import { optionEntry, type OptionEntry } from './optionEntry';
import { numberOption, textOption, truthOption, wholeOption, type OptionKind } from './optionKinds';
import type { LadderOptions, PartyKind, ReminderOptions } from './reminderOptions';

/** An entry that reads and writes one number of the reminder options. */
function numberEntry(
  key: Text, text: Text, kind: OptionKind<number>, get: (reminders: ReminderOptions) => number, put: (reminders: ReminderOptions, value: number) => ReminderOptions,
): OptionEntry {
  return optionEntry(key, text, kind, (options, value) => ({ ...options, reminders: put(options.reminders, value) }), ({ reminders }) => get(reminders));
}

const COSTS: readonly OptionEntry[] = ([
  ['mail', { fr: 'coût d’un e-mail', en: 'cost of a mail' }], ['call', { fr: 'coût d’un appel', en: 'cost of a call' }],
  ['letter', { fr: 'coût d’un courrier', en: 'cost of a letter' }], ['registered', { fr: 'coût d’un recommandé', en: 'cost of a registered letter' }],
] as const).map(([channel, key]) =>
  numberEntry(key, { fr: 'Ce que coûte un contact, en argent et en temps', en: 'What one contact costs, in money and time' }, numberOption(0, 10_000),
    ({ contactCost }) => contactCost[channel], (reminders, cost) => ({ ...reminders, contactCost: { ...reminders.contactCost, [channel]: cost } })),
);

/** How the keys of a ladder end: nothing for businesses. */
export const PARTY_WORDS: Readonly<Record<PartyKind, Text>> = {
  business: { fr: '', en: '' }, person: { fr: ' personne physique', en: ' natural person' }, publicBody: { fr: ' organisme public', en: ' public body' },
};

const LADDERS: readonly OptionEntry[] = (['business', 'person', 'publicBody'] as const).flatMap((kind): OptionEntry[] => {
  const of = ({ ladders }: ReminderOptions): LadderOptions => ladders[kind];
  const put = (reminders: ReminderOptions, change: Partial<LadderOptions>): ReminderOptions =>
    ({ ...reminders, ladders: { ...reminders.ladders, [kind]: { ...reminders.ladders[kind], ...change } } });
  const key = (fr: string, en: string): Text => ({ fr: fr + PARTY_WORDS[kind].fr, en: en + PARTY_WORDS[kind].en });
  return [
    ...([1, 2, 3, 4] as const).map((step) =>
      numberEntry(key(`relance ${step} après`, `reminder ${step} after`), { fr: 'Jours après l’échéance à partir desquels l’étape peut venir', en: 'Days past due from which the step may come' },
        wholeOption(1, 365), (reminders) => of(reminders).stepDays[step - 1]!,
        (reminders, days) => put(reminders, { stepDays: of(reminders).stepDays.map((old, at) => (at === step - 1 ? days : old)) as unknown as LadderOptions['stepDays'] })),
    ),
    numberEntry(key('jours entre relances', 'days between reminders'), { fr: 'Jours ouvrés entre deux relances d’un client', en: 'Working days between two reminders to one client' },
      wholeOption(1, 90), (reminders) => of(reminders).minimumGap, (reminders, minimumGap) => put(reminders, { minimumGap })),
    numberEntry(key('relances au plus', 'reminders at most'), { fr: 'Nombre de relances au plus sur la période', en: 'Reminders at most within the period' },
      wholeOption(1, 31), (reminders) => of(reminders).capCount, (reminders, capCount) => put(reminders, { capCount })),
    numberEntry(key('relances au plus en jours', 'reminders at most in days'), { fr: 'Période de ce nombre, en jours', en: 'The period of that number, in days' },
      wholeOption(1, 365), (reminders) => of(reminders).capDays, (reminders, capDays) => put(reminders, { capDays })),
  ];
});

/** The options about reminders, in the order in which a settings sheet lists them. */
export const REMINDER_ENTRIES: readonly OptionEntry[] = [
  optionEntry({ fr: 'jours fériés', en: 'public holidays' }, { fr: 'Calendrier des jours fériés\u00a0: FR, FR-57 (Alsace-Moselle), GB, CH…', en: 'Calendar of public holidays: FR, FR-57 (Alsace-Moselle), GB, CH…' },
    calendarOption(), (options, calendar) => ({ ...options, reminders: { ...options.reminders, calendar } }), ({ reminders }) => reminders.calendar),
  numberEntry({ fr: 'rappel avant échéance', en: 'courtesy days' }, { fr: 'Jours avant l’échéance où un rappel peut venir, 0 = jamais', en: 'Days before due within which a courtesy note may come, 0 = never' },
    wholeOption(0, 30), ({ courtesyDays }) => courtesyDays, (reminders, courtesyDays) => ({ ...reminders, courtesyDays })),
  numberEntry({ fr: 'montant minimal à relancer', en: 'least amount to chase' }, { fr: 'En dessous, le client attend', en: 'Below it the client waits' },
    numberOption(0, 1_000_000), ({ floor }) => floor, (reminders, floor) => ({ ...reminders, floor })),
  ...COSTS,
  numberEntry({ fr: 'appel à partir de', en: 'call from' }, { fr: 'Montant à partir duquel un appel est préféré', en: 'Amount from which a call is preferred' },
    numberOption(0, 1_000_000_000), ({ callFrom }) => callFrom, (reminders, callFrom) => ({ ...reminders, callFrom })),
  numberEntry({ fr: 'grâce d’une promesse', en: 'promise grace' }, { fr: 'Jours après le jour promis avant qu’elle compte comme non tenue', en: 'Days after the promised day before it counts as broken' },
    wholeOption(0, 30), ({ promiseGrace }) => promiseGrace, (reminders, promiseGrace) => ({ ...reminders, promiseGrace })),
  numberEntry({ fr: 'attente d’un paiement annoncé', en: 'wait for an announced payment' }, { fr: 'Jours ouvrés d’attente après «\u00a0paiement envoyé\u00a0»', en: 'Working days to wait after "payment sent"' },
    wholeOption(0, 30), ({ announcedWait }) => announcedWait, (reminders, announcedWait) => ({ ...reminders, announcedWait })),
  numberEntry({ fr: 'banque à pointer après', en: 'bank stale after' }, { fr: 'Jours sans paiement connu après lesquels la liste avertit', en: 'Days without a known payment after which the list warns' },
    wholeOption(1, 365), ({ staleDays }) => staleDays, (reminders, staleDays) => ({ ...reminders, staleDays })),
  optionEntry({ fr: 'citer les pénalités', en: 'name penalties' }, { fr: 'Citer pénalités et indemnité forfaitaire là où la loi le permet', en: 'Name penalties and the fixed indemnity where the law allows' },
    truthOption(), (options, namePenalties) => ({ ...options, reminders: { ...options.reminders, namePenalties } }), ({ reminders }) => (reminders.namePenalties ? 'oui' : 'non')),
  ...([['lastNotice', { fr: 'délai du dernier avis', en: 'last notice days' }], ['formalNotice', { fr: 'délai de la mise en demeure', en: 'formal notice days' }]] as const).map(([step, key]) =>
    numberEntry(key, { fr: 'Jours laissés pour payer', en: 'Days given to pay' }, wholeOption(1, 90), ({ deadlineDays }) => deadlineDays[step],
      (reminders, days) => ({ ...reminders, deadlineDays: { ...reminders.deadlineDays, [step]: days } }))),
  ...LADDERS,
];

/** A calendar by its code, or by the words that people use for the codes nobody knows. */
function calendarOption(): OptionKind<string> {
  const text = textOption();
  return {
    read: (cell) => {
      const written = text.read(cell);
      if (written === undefined) return undefined;
      const code = WORDS.get(foldName(written)) ?? written.toUpperCase();
      return calendarCodes().includes(code) ? code : undefined;
    },
    expected: { fr: `l’un de : ${calendarCodes().join(', ')}`, en: `one of: ${calendarCodes().join(', ')}` },
  };
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['france', 'FR'], ['alsace-moselle', 'FR-57'], ['alsace moselle', 'FR-57'], ['royaume-uni', 'GB'], ['uk', 'GB'], ['united kingdom', 'GB'], ['suisse', 'CH'], ['switzerland', 'CH'],
].map(([word, code]) => [foldName(word!), code!]));
