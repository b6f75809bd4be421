import { counted } from '../base/counted';
import type { SerialDay } from '../base/serialDay';
import type { Language, Text } from '../base/text';
import { brokenPromiseWarning } from './brokenPromiseWarning';
import { dayText } from './dayText';
import type { Hold, HoldCode, Level } from './reminderLine';

/** What a reason is made from; money already written out by the caller's function. */
export interface ReasonFacts {
  readonly hold: Hold | null;
  readonly level: Level;
  readonly overdueCount: number;
  /** How many of them are set aside: disputed, promised, held. */
  readonly setAside: number;
  readonly oldestDays: number;
  /** Share of the money expected to be unpaid at the horizon, 0 to 1. */
  readonly unpaidShare: number;
  readonly horizon: number;
  readonly money: (language: Language) => string;
  readonly nextDue: SerialDay | null;
  readonly lastDay: SerialDay | null;
  readonly sent: number;
  readonly brokenPromise: SerialDay | null;
  /** The user's own words for a hold. */
  readonly holdReason: string | null;
}

const NB = '\u00a0';

/** The name of a step. */
export const LEVEL_NAMES: readonly Text[] = [
  { fr: 'rappel avant échéance', en: 'courtesy note' },
  { fr: 'première relance', en: 'first reminder' },
  { fr: 'deuxième relance', en: 'second reminder' },
  { fr: 'dernier avis', en: 'last notice' },
  { fr: 'mise en demeure', en: 'formal notice' },
];

const HOLDS: Readonly<Record<HoldCode, Text>> = {
  nothingOwed: { fr: 'rien à réclamer, ses avoirs et acomptes couvrent le retard', en: 'nothing to claim, credits and advances cover what is overdue' },
  disputed: { fr: 'facture contestée, à régler avant toute relance', en: 'disputed, to be settled before any reminder' },
  promiseRunning: { fr: 'promesse de paiement en cours', en: 'a promise to pay is running' },
  invoiceHold: { fr: 'relance suspendue par vous', en: 'held back by you' },
  paymentAnnounced: { fr: 'paiement annoncé comme envoyé', en: 'payment said to be on its way' },
  doNotContact: { fr: 'client à ne pas contacter', en: 'client marked as not to be contacted' },
  insolvency: { fr: 'procédure collective ouverte, déclarez votre créance au mandataire', en: 'insolvency proceeding open, file the claim with the administrator' },
  formalNoticeRunning: { fr: 'mise en demeure envoyée, la suite est votre décision', en: 'formal notice sent, what follows is your decision' },
  contactMissing: { fr: 'aucune coordonnée valable dans la table Clients', en: 'no valid contact in the Clients table' },
  tooSmall: { fr: 'trop peu en jeu pour le coût d’un contact', en: 'too little at stake for the cost of a contact' },
  unconfirmedDraft: { fr: 'brouillon commencé sans confirmation, à confirmer ou à annuler', en: 'a draft was begun and not confirmed, confirm or cancel it' },
  minimumGap: { fr: 'délai minimal depuis la dernière relance', en: 'minimum gap since the last reminder' },
  stepNotReached: { fr: 'trop tôt pour cette étape', en: 'too soon for this step' },
  notWorkingDay: { fr: 'jour non ouvré', en: 'not a working day' },
  frequencyCap: { fr: 'assez de relances sur la période', en: 'enough reminders for this period' },
};

/** Why this client now, or why not, in one sentence in each language. */
export function reminderReason(facts: ReasonFacts): Text {
  return { fr: french(facts), en: english(facts) };
}

function french(facts: ReasonFacts): string {
  const parts: string[] = [];
  const { hold } = facts;
  if (hold !== null) {
    const why = HOLDS[hold.code].fr + (facts.holdReason === null ? '' : ` (${facts.holdReason})`);
    parts.push(hold.until === null ? why : `${why} (à revoir le ${dayText(hold.until, 'fr')})`);
  } else if (facts.brokenPromise !== null) parts.push(brokenPromiseWarning(facts.brokenPromise).fr);
  if (facts.overdueCount > 0) {
    const count = counted.fr(facts.overdueCount, 'facture échue', 'factures échues');
    const aside = facts.setAside === 0 ? '' : ` dont ${facts.setAside} en suspens`;
    parts.push(`${count}${aside}, ${facts.money('fr')}, jusqu’à ${facts.oldestDays}${NB}j de retard`);
  } else parts.push(`${facts.money('fr')} à échoir${facts.nextDue === null ? '' : ` le ${dayText(facts.nextDue, 'fr')}`}`);
  if (hold === null) {
    parts.push(`${Math.round(facts.unpaidShare * 100)}${NB}% du montant risque d’être encore impayé dans ${facts.horizon}${NB}j`);
    parts.push(facts.lastDay === null || facts.sent === 0 ? LEVEL_NAMES[facts.level]!.fr : `${LEVEL_NAMES[facts.level]!.fr} après celle du ${dayText(facts.lastDay, 'fr')}`);
  }
  return sentence(parts.join(`${NB}; `));
}

function english(facts: ReasonFacts): string {
  const parts: string[] = [];
  const { hold } = facts;
  if (hold !== null) {
    const why = HOLDS[hold.code].en + (facts.holdReason === null ? '' : ` (${facts.holdReason})`);
    parts.push(hold.until === null ? why : `${why} (look again on ${dayText(hold.until, 'en')})`);
  } else if (facts.brokenPromise !== null) parts.push(brokenPromiseWarning(facts.brokenPromise).en);
  if (facts.overdueCount > 0) {
    const count = `${counted.en(facts.overdueCount, 'invoice', 'invoices')} overdue`;
    const aside = facts.setAside === 0 ? '' : `, ${facts.setAside} of them set aside`;
    parts.push(`${count}${aside}, ${facts.money('en')}, up to ${counted.en(facts.oldestDays, 'day', 'days')} late`);
  } else parts.push(`${facts.money('en')} falls due${facts.nextDue === null ? ' soon' : ` on ${dayText(facts.nextDue, 'en')}`}`);
  if (hold === null) {
    parts.push(`${Math.round(facts.unpaidShare * 100)}% of it may still be unpaid in ${facts.horizon} days`);
    parts.push(facts.lastDay === null || facts.sent === 0 ? LEVEL_NAMES[facts.level]!.en : `${LEVEL_NAMES[facts.level]!.en} after the one of ${dayText(facts.lastDay, 'en')}`);
  }
  return sentence(parts.join('; '));
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
