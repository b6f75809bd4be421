import type { Text } from '../../src/base/text';
import type { LogOutcome } from '../../src/reminders/logEvent';
import type { Channel, TriageClass } from '../../src/reminders/reminderLine';
import { inBoth } from './inBoth';
import { counted } from '../../src/base/counted';

/** The Today view: whom to chase, and why now. */
export const todayTexts = {
  title: inBoth('À relancer aujourd’hui', 'To chase today'),
  lead: (count: number, amount: string): Text => inBoth(
    `${counted.fr(count, 'client', 'clients')}, ${amount} en retard`,
    `${counted.en(count, 'client', 'clients')}, ${amount} overdue`,
  ),
  nothing: inBoth('Personne à relancer aujourd’hui. Bonne journée !', 'Nobody to chase today. Have a good day!'),
  dayOff: (day: string, next: string, waiting: number): Text => inBoth(
    `Le ${day} n'est pas un jour ouvré : personne n'est relancé. ${waiting === 0 ? 'Personne' : counted.fr(waiting, 'client', 'clients')} à relancer le ${next}.`,
    `${day} is not a working day: nobody is chased. ${waiting === 0 ? 'Nobody' : counted.en(waiting, 'client', 'clients')} to chase on ${next}.`,
  ),
  prepare: (next: string): Text => inBoth(`Préparer la liste du ${next}`, `Prepare the list of ${next}`),
  overdueOf: (count: number, days: number): Text => inBoth(
    `${counted.fr(count, 'facture échue', 'factures échues')} · jusqu'à ${days} j`,
    `${counted.en(count, 'invoice', 'invoices')} overdue · up to ${days} d`,
  ),
  soonDue: inBoth('échoit bientôt', 'due soon'),
  atStake: (amount: string): Text => inBoth(`${amount} en jeu`, `${amount} at stake`),
  held: (count: number): Text => inBoth(`En attente (${count})`, `On hold (${count})`),
  heldHint: inBoth('Rien à faire pour eux aujourd’hui, et voici pourquoi.', 'Nothing to do for them today, and here is why.'),
  order: inBoth("Classés par l'argent qu'une relance peut sauver.", 'Ranked by the money a reminder can save.'),
  openClient: (name: string): Text => inBoth(`Ouvrir la fiche de ${name}`, `Open the page of ${name}`),
  sheet: inBoth('Vigie Relances', 'Vigie Reminders'),
  rank: inBoth('Rang', 'Rank'),
  client: inBoth('Client', 'Client'),
  amount: inBoth('En retard', 'Overdue'),
  stake: inBoth('En jeu', 'At stake'),
  days: inBoth('Jours de retard', 'Days overdue'),
  count: inBoth('Factures', 'Invoices'),
  how: inBoth('Comment', 'How'),
  why: inBoth('Pourquoi maintenant', 'Why now'),
  kind: inBoth('Cas', 'Case'),
  asOf: (day: string): Text => inBoth(`Liste au ${day}`, `List as of ${day}`),
  lastPayment: (day: string, days: number): Text => inBoth(
    `dernier paiement connu le ${day}, ${days === 0 ? 'le jour même' : `${counted.fr(days, 'jour', 'jours')} plus tôt`}`,
    `last known payment on ${day}, ${days === 0 ? 'the same day' : `${counted.en(days, 'day', 'days')} before`}`,
  ),
  noPayment: inBoth('aucun paiement daté dans le registre', 'no dated payment in the ledger'),
  stale: inBoth('Pointez la banque avant de relancer.', 'Check the bank before you write.'),
  progress: (done: number, toDo: number): Text => inBoth(`${counted.fr(done, 'faite', 'faites')}, ${toDo} à faire`, `${done} done, ${toDo} to do`),
  allDone: inBoth('Tout est fait pour aujourd’hui.', 'All done for today.'),
  nothingSent: inBoth("Vigie n'envoie rien : vous relisez, vous envoyez, vous notez.", 'Vigie sends nothing: you read it over, you send it, you log it.'),
  search: inBoth('Chercher un client', 'Search for a client'),
  anyClass: inBoth('Tous les cas', 'All cases'),
  anyChannel: inBoth('Tous les canaux', 'All channels'),
  classFilter: inBoth('Cas', 'Case'),
  channelFilter: inBoth('Canal', 'Channel'),
  noneMatch: inBoth('Aucune ligne ne correspond à ces filtres.', 'No line matches these filters.'),
  openLine: (name: string): Text => inBoth(`Ouvrir la relance de ${name}`, `Open the reminder to ${name}`),
  begun: inBoth('commencée', 'begun'),
  keysList: inBoth('Clavier : ↑ ↓ choisir, Entrée ouvrir', 'Keyboard: ↑ ↓ choose, Enter open'),
  merge: inBoth('Publipostage', 'Mail merge'),
  mergeHint: inBoth('Les brouillons des lignes affichées, un par client ; rien ne part.', 'The drafts of the lines shown, one per client; nothing is sent.'),
  mergeCount: (count: number): Text => inBoth(counted.fr(count, 'brouillon', 'brouillons'), counted.en(count, 'draft', 'drafts')),
  mergeLeftOut: (name: string, why: string): Text => inBoth(`${name} est laissé de côté : ${why}`, `${name} is left out: ${why}`),
  mergeWrite: inBoth('Écrire la table', 'Write the table'),
  mergeDone: (count: number): Text => inBoth(`Noter les ${count} comme faites`, `Log all ${count} as done`),
  mergeSheet: inBoth('Vigie Publipostage', 'Vigie Mail merge'),
  mergeMore: (count: number): Text => inBoth(`et ${counted.fr(count, 'autre', 'autres')}`, `and ${count} more`),
  lost: (count: number): Text => inBoth(
    `${counted.fr(count, 'ligne du journal a disparu ou a été annulée', 'lignes du journal ont disparu ou ont été annulées')}. Rétablissez-les dans le tableur ; sinon la liste n'en tient plus compte.`,
    `${counted.en(count, 'row of the log is gone or was undone', 'rows of the log are gone or were undone')}. Bring them back in the spreadsheet; otherwise the list no longer knows of them.`,
  ),
  changed: (rows: string): Text => inBoth(`Journal modifié à la main ou illisible, ligne ${rows}.`, `The log was changed by hand or cannot be read, row ${rows}.`),
  lostEvent: (name: string, day: string): Text => inBoth(`${name}, le ${day}`, `${name}, ${day}`),
  forget: inBoth("J'en prends note", 'I take note'),
  showLog: inBoth('Voir le journal', 'Show the log'),
  unnamed: inBoth('un client', 'a client'),
  notLogged: inBoth(
    'Le journal ne montre pas ce qui vient d’y être écrit. Relisez-le, puis recommencez : rien ne sera noté deux fois.',
    'The log does not show what was just written to it. Look at it, then try again: nothing is logged twice.',
  ),
  taken: (names: string): Text => inBoth(`Déjà pris en charge dans un autre volet : ${names}. Ne relancez pas une seconde fois.`, `Already taken on in another pane: ${names}. Do not chase a second time.`),
  copied: inBoth('Texte copié.', 'Text copied.'),
  notCopied: inBoth('Le texte n’a pas pu être copié ici : sélectionnez-le, puis Ctrl+C.', 'The text could not be copied here: select it, then Ctrl+C.'),
};

export const OUTCOME_WORDS: Readonly<Record<LogOutcome, Text>> = {
  promised: inBoth('promet de payer le…', 'promised to pay on…'),
  disputed: inBoth('conteste', 'disputes'),
  disputeSettled: inBoth('litige réglé', 'dispute settled'),
  paymentSent: inBoth('paiement envoyé', 'payment sent'),
  invoiceNotReceived: inBoth('facture non reçue', 'invoice not received'),
  wrongContact: inBoth('mauvais contact', 'wrong contact'),
  contactFixed: inBoth('contact corrigé', 'contact corrected'),
  voicemail: inBoth('messagerie', 'voicemail'),
  noAnswer: inBoth('pas de réponse', 'no answer'),
  refused: inBoth('refuse de payer', 'refuses to pay'),
  other: inBoth('autre', 'other'),
};

export const CHANNEL_WORDS: Readonly<Record<Channel, Text>> = {
  mail: inBoth('e-mail', 'e-mail'),
  call: inBoth('appel', 'call'),
  letter: inBoth('courrier', 'letter'),
  registered: inBoth('recommandé', 'registered letter'),
};

export const CLASS_WORDS: Readonly<Record<TriageClass, Text>> = {
  atRisk: inBoth('à risque', 'at risk'),
  quickWin: inBoth('gain rapide', 'quick win'),
  courtesy: inBoth('prévention', 'courtesy'),
  hold: inBoth('en attente', 'on hold'),
};
