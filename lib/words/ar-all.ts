import type { Messages } from './messages.js';
import { messages as input } from './ar.js';
import { procedure } from './ar/procedure.js';
import { quotaFindings } from './ar/quota-findings.js';
import { xlsx } from './ar/xlsx.js';

/** Findings of the rules and refusals of files as well. */
export const messages: Messages = { ...input, ...procedure, ...quotaFindings, ...xlsx };
