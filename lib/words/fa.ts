import type { InputCode, Messages } from './messages.js';
import { core } from './fa/core.js';
import { quota } from './fa/quota.js';
import { registry } from './fa/registry.js';
import { sheets } from './fa/sheets.js';

/** What a cell's formula or the first look at a workbook may have to say. */
export const messages: Messages<InputCode> = { ...core, ...quota, ...registry, ...sheets };
