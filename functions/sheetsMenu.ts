/**
 * The menu. It is made when the spreadsheet opens, maybe before the user has allowed anything, so it touches no service
 * but the interface, and cannot ask for the language: its one line says it in both.
 */
export function addMenu(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Ouvrir Vigie · Open Vigie', 'vigieOpen').addToUi();
}

/** The sidebar: one page, without templates. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Vigie'));
}
