// The one module behind `loadAccounts`: whatever a bundler moves into a piece of its own hangs together here.
export { accountOf } from './account.js';
export { chart, kinds } from './chart.js';
export { readAccountCode } from './code.js';
export { CODE_BOOK } from './facts/source.js';
export { accountField } from './field.js';
