import type { Messages } from './messages.js';
import { core } from './en/core.js';
import { quota } from './en/quota.js';

export const messages: Messages = {
  ...core,
  ...quota,
};
