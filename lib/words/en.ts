import type { Messages } from './messages.js';
import { core } from './en/core.js';
import { quota } from './en/quota.js';
import { registry } from './en/registry.js';

export const messages: Messages = {
  ...core,
  ...quota,
  ...registry,
};
