import type { Messages } from './messages.js';
import { messages as input } from './en.js';
import { procedure } from './en/procedure.js';
import { quotaFindings } from './en/quota-findings.js';
import { quotaSolve } from './en/quota-solve.js';
import { scenarios } from './en/scenarios.js';
import { uncertainty } from './en/uncertainty.js';
import { xlsx } from './en/xlsx.js';

/** Findings of the rules, refusals of files and why a question has no solution as well. */
export const messages: Messages = {
  ...input,
  ...procedure,
  ...quotaFindings,
  ...quotaSolve,
  ...scenarios,
  ...uncertainty,
  ...xlsx,
};
