// The one module behind `loadBudgetSums`: whatever a bundler moves into a piece of its own hangs together here.
export { chapterSums } from './chapter-sums.js';
export { compareColumns, compareLedgers } from './compare.js';
