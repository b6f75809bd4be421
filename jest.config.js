/** The transform is swc; types are checked by `npm run check`. */
const transform = {
  '^.+\\.[mc]?[jt]sx?$': ['@swc/jest', {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
  }],
};
const shared = {
  transform,
  testEnvironment: 'node',
  // Packages that ship ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(lodash-es|kdbush|rbush|quickselect|nanoid|cjk-regex|unicode-regex|regexp-util|franc-min|trigram-utils|n-gram|collapse-white-space|hucre|@univerjs)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyStyle.js' },
};
module.exports = {
  // Nothing is judged by the clock: a test that hangs ends some time, one on a slow machine is waited for.
  testTimeout: 240_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'], testPathIgnorePatterns: ['/test/e2e/'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
