import type { Text } from '../../src/base/text';
import { inBoth } from './inBoth';
import { counted } from '../../src/base/counted';

/** The trial of the model on the user's own past. */
export const trialTexts = {
  title: inBoth('Peut-on s’y fier ? Le modèle, essayé sur votre passé', 'Can it be trusted? The model, tried on your past'),
  hint: inBoth(
    "Chaque facture passée est prédite avec ce que l'on savait alors, puis comparée à ce qui est arrivé.",
    'Each past invoice is predicted from what was known then, and compared with what happened.',
  ),
  run: inBoth('Essayer maintenant', 'Try it now'),
  running: inBoth('Essai du modèle sur votre passé…', 'Trying the model on your own past…'),
  invoices: (count: number): Text => inBoth(counted.fr(count, 'facture prédite', 'factures prédites'), counted.en(count, 'invoice predicted', 'invoices predicted')),
  measure: inBoth('Mesure', 'Measure'),
  naive: inBoth('Pour tous', 'For all'),
  clientMean: inBoth('Moy. client', 'Client mean'),
  model: inBoth('Vigie', 'Vigie'),
  logLoss: (days: number): Text => inBoth(`Perte log., retard > ${days} j`, `Log loss, late > ${days} d`),
  brier: (days: number): Text => inBoth(`Brier, retard > ${days} j`, `Brier, late > ${days} d`),
  areaUnderCurve: (days: number): Text => inBoth(`AUC, retard > ${days} j`, `AUC, late > ${days} d`),
  dateError: inBoth('Erreur sur la date (jours)', 'Date error (days)'),
  reading: inBoth(
    'Pour tous : le même chiffre pour tous les clients. AUC : plus haut est mieux. Le reste : plus bas est mieux.',
    'For all: one figure for every client. AUC: higher is better. The others: lower is better.',
  ),
  gap: (share: string): Text => inBoth(
    `En moyenne, ${share} d’écart entre le risque annoncé et ce qui est arrivé : sur la diagonale, ils sont égaux.`,
    `On average ${share} between the risk said and what happened: on the diagonal they are equal.`,
  ),
  chart: inBoth('Risque annoncé et retard constaté', 'Risk said and lateness seen'),
  said: inBoth('risque annoncé', 'risk said'),
  seen: inBoth('retard constaté', 'lateness seen'),
  perfect: inBoth('si tout tombait juste', 'if all were exact'),
  group: inBoth('Factures', 'Invoices'),
  sheet: inBoth('Vigie Essai', 'Vigie Trial'),
};
