// The layers of ARCHITECTURE.md, checked. One rule per sentence there.
const core = '^src/(base|ledger|metrics|risk|warnings|terms|reminders|forecast|privacy|sample)/';
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'core-imports-only-core', severity: 'error', from: { path: core }, to: { pathNot: [core, '^node_modules/simple-statistics/'] } },
    { name: 'base-is-the-ground', severity: 'error', from: { path: '^src/base/' }, to: { path: '^src/(?!base/)' } },
    { name: 'ledger-knows-no-metric', severity: 'error', from: { path: '^src/ledger/' }, to: { path: '^src/(?!base/|ledger/)' } },
    { name: 'files-import-core-only', severity: 'error', from: { path: '^src/files/' }, to: { path: '^(functions|taskpane|src/hosts)/' } },
    { name: 'hosts-do-not-meet', severity: 'error', from: { path: '^src/hosts/([^/]+)/' }, to: { path: '^src/hosts/([^/]+)/', pathNot: '^src/hosts/$1/' } },
    { name: 'hosts-know-no-pane', severity: 'error', from: { path: '^src/' }, to: { path: '^(functions|taskpane)/' } },
    { name: 'functions-know-no-host', severity: 'error', from: { path: '^functions/', pathNot: '^functions/(excel|sheets|workbench)[^/]*\\.ts$' }, to: { path: '^(src/hosts|taskpane)/' } },
    { name: 'only-entries-pick-a-host', severity: 'error', from: { path: '^taskpane/', pathNot: '^taskpane/(excel|sheets|workbench)[^/]*\\.tsx?$' }, to: { path: '^src/hosts/[^/]+/' } },
    { name: 'nothing-ships-tests', severity: 'error', from: {}, to: { path: '^(test|tools|bench)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
