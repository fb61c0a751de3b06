import type { Messages } from './messages.js';
import { core } from './ar/core.js';
import { procedure } from './ar/procedure.js';
import { quotaFindings } from './ar/quota-findings.js';
import { quota } from './ar/quota.js';
import { registry } from './ar/registry.js';
import { sheets } from './ar/sheets.js';
import { xlsx } from './ar/xlsx.js';

export const messages: Messages = {
  ...core,
  ...procedure,
  ...quota,
  ...quotaFindings,
  ...registry,
  ...sheets,
  ...xlsx,
};
