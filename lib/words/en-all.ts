import type { Messages } from './messages.js';
import { messages as input } from './en.js';
import { procedure } from './en/procedure.js';
import { quotaFindings } from './en/quota-findings.js';
import { xlsx } from './en/xlsx.js';

/** Findings of the rules and refusals of files as well. */
export const messages: Messages = { ...input, ...procedure, ...quotaFindings, ...xlsx };
