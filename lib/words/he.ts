import type { Messages } from './messages.js';
import { core } from './he/core.js';
import { quota } from './he/quota.js';

export const messages: Messages = {
  ...core,
  ...quota,
};
