// One target per host, each in a file of its own under webpack/. `webpack --config-name workbench` builds one alone.
module.exports = [
  require('./webpack/workbench.js'),
  require('./webpack/excel.js'),
  ...require('./webpack/sheets.js'),
];
