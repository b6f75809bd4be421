import type { Text } from '../../src/base/text';
import type { Channel, TriageClass } from '../../src/reminders/reminderLine';
import { inBoth } from './inBoth';
import { plural } from './plural';

/** The Today view: whom to chase, and why now. */
export const todayTexts = {
  title: inBoth('À relancer aujourd’hui', 'To chase today'),
  lead: (count: number, amount: string): Text => inBoth(
    `${plural.fr(count, 'client', 'clients')}, ${amount} en retard`,
    `${plural.en(count, 'client', 'clients')}, ${amount} overdue`,
  ),
  nothing: inBoth('Personne à relancer aujourd’hui. Bonne journée !', 'Nobody to chase today. Have a good day!'),
  overdueOf: (count: number, days: number): Text => inBoth(
    `${plural.fr(count, 'facture échue', 'factures échues')} · jusqu'à ${days} j`,
    `${plural.en(count, 'invoice', 'invoices')} overdue · up to ${days} d`,
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
