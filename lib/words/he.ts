import type { Messages } from './messages.js';
import { core } from './he/core.js';
import { quota } from './he/quota.js';
import { registry } from './he/registry.js';

export const messages: Messages = {
  ...core,
  ...quota,
  ...registry,
};
