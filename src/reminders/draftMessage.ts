import { nextWorkingDay } from '../base/calendar';
import { invalidValue, notAvailable, success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { Language } from '../base/text';
import type { Ledger } from '../ledger/ledger';
import { historyByClient, NO_HISTORY } from './clientHistory';
import { UNKNOWN_PROFILE } from './clientProfile';
import { dayText } from './dayText';
import { englishParts } from './englishParts';
import { fillTemplate, type PlaceholderValues } from './fillTemplate';
import { frenchParts } from './frenchParts';
import { DEFAULT_LETTER_SETTINGS, type LetterSettings } from './letterSettings';
import { mergeLog } from './mergeLog';
import { moneyText } from './moneyText';
import type { PartFacts } from './partFacts';
import { mayNamePenalties, penaltiesClause } from './penaltiesClause';
import type { Channel, Level, ReminderLine } from './reminderLine';
import type { KnownFacts } from './reminderList';
import { DEFAULT_REMINDER_SETTINGS, type ReminderSettings } from './reminderSettings';
import { statementOf, type Statement } from './statement';
import { statementText } from './statementText';
import { templateFor, type Templates, type Variant } from './templates';
import { writingFacts } from './writingFacts';

/** A message that is ready to be looked at; nothing is sent. Lines end with `\n`. */
export interface Draft {
  readonly client: number;
  readonly name: string;
  /** The address of the Clients table, if any. */
  readonly to: string | null;
  readonly phone: string | null;
  readonly day: SerialDay;
  readonly level: Level;
  readonly channel: Channel;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  readonly statement: Statement;
  /** Currency code or symbol and its digits, to write the statement's money. */
  readonly currency: string;
  readonly minorDigits: number;
  /** Which of two wordings it has, where the user compares two; else ''. */
  readonly variant: Variant | '';
  /** Whether it could name penalties, and whether the user chose so: a choice that is logged. */
  readonly penalties: 'none' | 'named' | 'waived';
}

export interface DraftChoices {
  readonly settings?: ReminderSettings;
  readonly letter?: LetterSettings;
  readonly known?: KnownFacts;
  readonly templates?: Templates;
  /** The channel if the user chose another one. A formal notice stays a registered letter. */
  readonly channel?: Channel;
}

/**
 * The draft for one line of the list: one message per client, with the table of all invoices it claims and their total.
 * The client's language counts over the one given. The draft is built from parts, personalised by facts of the ledger
 * and the log only.
 *
 * @returns the draft, or why there can be none: the client is on hold, a letter has no sender, a template does not hold
 */
export function draftMessage(ledger: Ledger, asOf: SerialDay, line: ReminderLine, language: Language, choices: DraftChoices = {}): Outcome<Draft> {
  const { settings = DEFAULT_REMINDER_SETTINGS, letter = DEFAULT_LETTER_SETTINGS, known = {}, templates = {} } = choices;
  if (line.hold !== null) return notAvailable('on-hold', line.reason);
  const channel = line.level === 4 ? 'registered' : choices.channel ?? line.channel;
  if ((channel === 'letter' || channel === 'registered') && letter.sender.trim() === '') return NO_SENDER;

  const profile = known.profiles?.get(line.client) ?? UNKNOWN_PROFILE;
  const written = profile.language ?? language;
  const history = historyByClient(ledger, mergeLog(known.log ?? []), asOf).get(line.client) ?? NO_HISTORY;
  const statement = statementOf(ledger, line.content, line.level === 0 ? 0 : line.credits, asOf);
  const currency = ledger.currencies[settings.currency] ?? '';
  const minorDigits = ledger.minorDigits[settings.currency] ?? 2;
  const money = (minor: number): string => moneyText(minor, minorDigits, currency, written);
  const days = line.level === 4 ? letter.deadlineDays.formalNotice : line.level === 3 ? letter.deadlineDays.lastNotice : null;
  const facts: PartFacts = {
    language: written, level: line.level, channel, kind: profile.kind, client: line.name, clientAddress: profile.address, contact: profile.contact, asOf,
    deadline: days === null ? null : nextWorkingDay(asOf + days, settings.calendar),
    statement, past: writingFacts(ledger, line.client, history, asOf), settings: letter, money,
  };
  const { template, variant } = templateFor(templates, written, line.level, channel, line.name);
  const values = placeholderValues(facts);
  const subject = fillTemplate(template.subject, values);
  if (!subject.ok) return subject;
  const body = fillTemplate(template.body, values);
  if (!body.ok) return body;
  return success({
    client: line.client, name: line.name, to: profile.email, phone: profile.phone, day: asOf, level: line.level, channel, language: written,
    subject: subject.value.replace(/\s*\n\s*/g, ' '), body: body.value, statement, currency, minorDigits,
    variant, penalties: penaltiesOf(facts),
  });
}

const NO_SENDER = invalidValue('no-sender', {
  fr: 'une lettre a besoin d’un expéditeur\u00a0: indiquez le nom de votre société sous «\u00a0Votre en-tête\u00a0»',
  en: 'a letter needs a sender: give the name of your company under “Your letterhead”',
});

function placeholderValues(facts: PartFacts): PlaceholderValues {
  const { language, settings, statement, past, deadline, money } = facts;
  const parts = language === 'fr' ? frenchParts(facts) : englishParts(facts);
  const oldest = statement.rows[0];
  const day = (serial: SerialDay | null): string | null => (serial === null ? null : dayText(serial, language));
  return {
    ...parts, client: facts.client, clientAddress: facts.clientAddress ?? '', contact: facts.contact, sender: settings.sender, senderContact: settings.senderContact,
    senderAddress: settings.senderAddress, paymentDetails: settings.paymentDetails, today: dayText(facts.asOf, language), total: money(statement.total),
    count: String(statement.rows.length), oldestDue: day(oldest?.due ?? null), oldestDays: oldest === undefined ? null : String(oldest.daysOverdue),
    deadline: day(deadline), lastReminder: day(past.lastReminder), promisedOn: day(past.brokenPromise), invoices: invoiceNames(facts),
    table: statementText(statement, language, money), penalties: penaltiesClause(facts.level, facts.kind, settings, language, (oldest?.due ?? facts.asOf) + 1),
  };
}

function penaltiesOf({ level, kind, settings }: PartFacts): Draft['penalties'] {
  if (!mayNamePenalties(level, kind, settings)) return 'none';
  return settings.namePenalties ? 'named' : 'waived';
}

function invoiceNames({ statement, language }: PartFacts): string {
  const shown = statement.rows.slice(0, 3).map((row) => row.number).join(', ');
  const more = statement.rows.length - 3;
  const others = language === 'fr' ? ` et ${more} ${more === 1 ? 'autre' : 'autres'}` : ` and ${more} more`;
  const word = language === 'fr' ? (statement.rows.length === 1 ? 'facture' : 'factures') : statement.rows.length === 1 ? 'invoice' : 'invoices';
  return `${word} ${shown}${more > 0 ? others : ''}`;
}
