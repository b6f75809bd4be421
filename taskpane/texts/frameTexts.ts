import type { Text } from '../../src/base/text';
import { inBoth } from './inBoth';

/** What stands around the views: the header, the navigation, progress and messages. */
export const frameTexts = {
  navigation: inBoth('Vues', 'Views'),
  today: inBoth("Aujourd'hui", 'Today'),
  clients: inBoth('Clients', 'Clients'),
  cash: inBoth('Trésorerie', 'Cash'),
  terms: inBoth('Conditions', 'Terms'),
  data: inBoth('Données', 'Data'),
  settings: inBoth('Réglages', 'Settings'),
  asOf: (day: string): Text => inBoth(`au ${day}`, `as of ${day}`),
  noLedger: inBoth('Aucun registre choisi', 'No ledger chosen yet'),
  loading: inBoth('Chargement…', 'Loading…'),
  notLoaded: inBoth(
    'Cette partie du volet n’a pas pu être chargée. Vérifiez la connexion, puis réessayez ; sinon, fermez et rouvrez le volet.',
    'This part of the pane could not be loaded. Check the connection, then try again; if it still fails, close and reopen the pane.',
  ),
  tryAgain: inBoth('Réessayer', 'Try again'),
  starting: inBoth('Ouverture du classeur…', 'Opening the workbook…'),
  reading: (place: string): Text => inBoth(`Lecture de « ${place} »…`, `Reading “${place}”…`),
  computing: inBoth('Calcul des retards et des scores…', 'Computing delays and scores…'),
  cancel: inBoth('Annuler', 'Cancel'),
  retry: inBoth('Réessayer', 'Try again'),
  close: inBoth('Fermer', 'Close'),
  show: inBoth('Afficher', 'Show it'),
  written: (sheet: string): Text => inBoth(`Écrit sur la feuille « ${sheet} ».`, `Written to the sheet “${sheet}”.`),
  drawn: (sheet: string): Text => inBoth(`Tableau et graphique écrits sur la feuille « ${sheet} ».`, `Table and chart written to the sheet “${sheet}”.`),
  notDrawn: (sheet: string): Text => inBoth(
    `Tableau écrit sur la feuille « ${sheet} », sans graphique : ce classeur n’en dessine pas. Excel et Google Sheets en dessinent un.`,
    `Table written to the sheet “${sheet}”, without a chart: this workbook draws none. Excel and Google Sheets draw one.`,
  ),
  cannotRead: inBoth('Cette table ne peut pas être lue comme un registre de factures.', 'This table cannot be read as a ledger.'),
  unexpected: inBoth(
    "Quelque chose d'inattendu s'est produit ; rien n'a été modifié. Réessayez ; si cela se répète, rouvrez le volet.",
    'Something unexpected happened; nothing was changed. Try again; if it happens again, reopen the pane.',
  ),
  writeToSheet: inBoth('Écrire sur une feuille', 'Write to a sheet'),
  writeShort: inBoth('Écrire', 'Write'),
  previous: inBoth('Page précédente', 'Previous page'),
  next: inBoth('Page suivante', 'Next page'),
  page: (from: number, to: number, of: number): Text => inBoth(`${from}–${to} sur ${of}`, `${from}–${to} of ${of}`),
  chartData: inBoth('Les chiffres du graphique', 'The figures of the chart'),
  notKnown: inBoth('—', '—'),
};
