import type { Messages } from './messages.js';
import { core } from './fa/core.js';
import { quota } from './fa/quota.js';
import { registry } from './fa/registry.js';

export const messages: Messages = {
  ...core,
  ...quota,
  ...registry,
};
