import type { Messages } from './messages.js';
import { messages as input } from './he.js';
import { procedure } from './he/procedure.js';
import { quotaFindings } from './he/quota-findings.js';
import { xlsx } from './he/xlsx.js';

/** Findings of the rules and refusals of files as well. */
export const messages: Messages = { ...input, ...procedure, ...quotaFindings, ...xlsx };
