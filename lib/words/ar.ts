import type { InputCode, Messages } from './messages.js';
import { core } from './ar/core.js';
import { quota } from './ar/quota.js';
import { registry } from './ar/registry.js';
import { sheets } from './ar/sheets.js';

/** What a cell's formula or the first look at a workbook may have to say. */
export const messages: Messages<InputCode> = { ...core, ...quota, ...registry, ...sheets };
