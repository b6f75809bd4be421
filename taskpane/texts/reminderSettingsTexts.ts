import type { Text } from '../../src/base/text';
import { inBoth } from './inBoth';

/** What the user sets about reminders. */
export const reminderSettingsTexts = {
  title: inBoth('Relances', 'Reminders'),
  hint: inBoth(
    'Valables pour la liste du jour et pour REMINDERS dans une cellule, avec VigieOptions.',
    'They hold for the list of the day and for REMINDERS in a cell, with VigieOptions.',
  ),
  calendar: inBoth('Jours fériés', 'Public holidays'),
  ofCountry: (country: string): Text => inBoth(`ceux du pays choisi (${country})`, `those of the country chosen (${country})`),
  floor: inBoth('Montant minimal à relancer', 'Least amount to chase'),
  courtesyDays: inBoth("Rappel avant l'échéance (jours)", 'Courtesy note before due (days)'),
  staleDays: inBoth('Avertir sans paiement connu depuis (jours)', 'Warn when no payment is known for (days)'),
  callFrom: inBoth('Préférer un appel à partir de', 'Prefer a call from'),
  promiseGrace: inBoth('Jours de grâce après une promesse', 'Days of grace after a promise'),
  announcedWait: inBoth('Attente après « paiement envoyé » (jours ouvrés)', 'Wait after “payment sent” (working days)'),
  hints: {
    floor: inBoth('En dessous, le client attend.', 'Below it the client waits.'),
    courtesyDays: inBoth('0 : jamais.', '0: never.'),
    staleDays: inBoth('La banque est sans doute à pointer avant de relancer.', 'The bank should probably be checked before you write.'),
    callFrom: inBoth("Pour un gros montant, l'appel passe avant l'e-mail.", 'For a large amount a call comes before a mail.'),
    promiseGrace: inBoth('Ensuite, elle compte comme non tenue.', 'After that it counts as broken.'),
    announcedWait: inBoth('Le temps que le virement arrive.', 'The time that the transfer takes.'),
  },
  namePenalties: inBoth('Citer les pénalités et l’indemnité forfaitaire là où la loi le permet', 'Name penalties and the fixed indemnity where the law allows'),
  costs: inBoth("Coût d'un contact", 'Cost of a contact'),
  costsHint: inBoth("En argent et en temps : un client n'est relancé que si l'enjeu le dépasse.", 'In money and time: a client is chased only where more is at stake.'),
  costOf: { mail: inBoth('E-mail', 'E-mail'), call: inBoth('Appel', 'Call'), letter: inBoth('Courrier', 'Letter'), registered: inBoth('Recommandé', 'Registered letter') },
  waits: inBoth('Promesses et délais laissés', 'Promises and deadlines'),
  deadline: {
    lastNotice: inBoth('Jours laissés par un dernier avis', 'Days given by a last notice'),
    formalNotice: inBoth('Jours laissés par une mise en demeure', 'Days given by a formal notice'),
  },
  ladderOf: {
    business: inBoth('Étapes pour les entreprises', 'Steps for businesses'),
    person: inBoth('Étapes pour les personnes physiques', 'Steps for natural persons'),
    publicBody: inBoth('Étapes pour les organismes publics', 'Steps for public bodies'),
  },
  steps: inBoth('Au plus tôt, en jours après l’échéance', 'At the earliest, in days past due'),
  stepNames: [inBoth('1re relance', '1st reminder'), inBoth('2e relance', '2nd reminder'), inBoth('Dernier avis', 'Last notice'), inBoth('Mise en demeure', 'Formal notice')] as const,
  stepsHint: inBoth("L'étape suit le journal : une absence n'en saute aucune.", 'The step follows the log: an absence skips none.'),
  badSteps: inBoth('Quatre nombres croissants de 1 à 365 sont attendus.', 'Four rising numbers from 1 to 365 are expected.'),
  minimumGap: inBoth('Jours ouvrés entre deux relances', 'Working days between two reminders'),
  capCount: inBoth('Relances au plus…', 'Reminders at most…'),
  capDays: inBoth('… sur (jours)', '… within (days)'),
};
