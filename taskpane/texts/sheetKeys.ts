import { inBoth } from './inBoth';

/** How the keyboard comes from the sheet to the pane; where the pane stands beside a sheet of ours. */
export const sheetKeys = inBoth('F6 : de la feuille au volet et retour', 'F6: from the sheet to the pane and back');
