import { inBoth } from './inBoth';

/** What the pane's page says where it cannot show the pane. */
export const outsideExcel = {
  noExcel: inBoth(
    'Cette page est le volet d’un complément Excel. Ouvrez-la depuis Excel : onglet Données, bouton « Risque client ».',
    'This page is the pane of an Excel add-in. Open it from Excel: Data tab, button “Receivables risk”.',
  ),
  noLibrary: inBoth(
    'La bibliothèque Office n’a pas pu être chargée. Vérifiez que ce poste atteint appsforoffice.microsoft.com, puis rouvrez le volet.',
    'The Office library could not be loaded. Check that this machine reaches appsforoffice.microsoft.com, then reopen the pane.',
  ),
};
