import type { Messages } from './messages.js';
import { core } from './ar/core.js';
import { quota } from './ar/quota.js';
import { registry } from './ar/registry.js';

export const messages: Messages = {
  ...core,
  ...quota,
  ...registry,
};
