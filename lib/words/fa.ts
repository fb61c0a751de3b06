import type { Messages } from './messages.js';
import { core } from './fa/core.js';
import { procedure } from './fa/procedure.js';
import { quotaFindings } from './fa/quota-findings.js';
import { quota } from './fa/quota.js';
import { registry } from './fa/registry.js';
import { sheets } from './fa/sheets.js';
import { xlsx } from './fa/xlsx.js';

export const messages: Messages = {
  ...core,
  ...procedure,
  ...quota,
  ...quotaFindings,
  ...registry,
  ...sheets,
  ...xlsx,
};
