import type { Messages } from './messages.js';
import { messages as input } from './fa.js';
import { procedure } from './fa/procedure.js';
import { quotaFindings } from './fa/quota-findings.js';
import { xlsx } from './fa/xlsx.js';

/** Findings of the rules and refusals of files as well. */
export const messages: Messages = { ...input, ...procedure, ...quotaFindings, ...xlsx };
