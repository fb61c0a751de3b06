import type { Messages } from './messages.js';
import { core } from './he/core.js';
import { procedure } from './he/procedure.js';
import { quotaFindings } from './he/quota-findings.js';
import { quota } from './he/quota.js';
import { registry } from './he/registry.js';
import { sheets } from './he/sheets.js';
import { xlsx } from './he/xlsx.js';

export const messages: Messages = {
  ...core,
  ...procedure,
  ...quota,
  ...quotaFindings,
  ...registry,
  ...sheets,
  ...xlsx,
};
