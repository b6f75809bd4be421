// Top-level functions that Google Sheets calls by name: the menu, and what the sidebar asks for.

function onOpen() {
  Vigie.addMenu();
}

function onInstall() {
  onOpen();
}

function vigieOpen() {
  Vigie.openSidebar();
}

function vigieLocale(request) {
  return Vigie.answer('vigieLocale', request);
}

function vigiePlaces(request) {
  return Vigie.answer('vigiePlaces', request);
}

function vigieRead(request) {
  return Vigie.answer('vigieRead', request);
}

function vigieDigest(request) {
  return Vigie.answer('vigieDigest', request);
}

function vigieOurSheet(request) {
  return Vigie.answer('vigieOurSheet', request);
}

function vigieBeginSheet(request) {
  return Vigie.answer('vigieBeginSheet', request);
}

function vigiePutRows(request) {
  return Vigie.answer('vigiePutRows', request);
}

function vigieFinishSheet(request) {
  return Vigie.answer('vigieFinishSheet', request);
}

function vigieDrawChart(request) {
  return Vigie.answer('vigieDrawChart', request);
}

function vigieAppendRows(request) {
  return Vigie.answer('vigieAppendRows', request);
}

function vigieNameLedger(request) {
  return Vigie.answer('vigieNameLedger', request);
}

function vigieGoTo(request) {
  return Vigie.answer('vigieGoTo', request);
}

function vigieReadSettings(request) {
  return Vigie.answer('vigieReadSettings', request);
}

function vigieWriteSettings(request) {
  return Vigie.answer('vigieWriteSettings', request);
}
