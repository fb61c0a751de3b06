import type { Messages } from './messages.js';
import { core } from './en/core.js';
import { procedure } from './en/procedure.js';
import { quotaFindings } from './en/quota-findings.js';
import { quota } from './en/quota.js';
import { registry } from './en/registry.js';
import { sheets } from './en/sheets.js';
import { xlsx } from './en/xlsx.js';

export const messages: Messages = {
  ...core,
  ...procedure,
  ...quota,
  ...quotaFindings,
  ...registry,
  ...sheets,
  ...xlsx,
};
