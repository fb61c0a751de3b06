import type { InputCode, Messages } from './messages.js';
import { core } from './he/core.js';
import { quota } from './he/quota.js';
import { registry } from './he/registry.js';
import { sheets } from './he/sheets.js';

/** What a cell's formula or the first look at a workbook may have to say. */
export const messages: Messages<InputCode> = { ...core, ...quota, ...registry, ...sheets };
