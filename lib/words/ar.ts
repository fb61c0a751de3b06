import type { Messages } from './messages.js';
import { core } from './ar/core.js';
import { quota } from './ar/quota.js';

export const messages: Messages = {
  ...core,
  ...quota,
};
