import type { InputCode, Messages } from './messages.js';
import { core } from './en/core.js';
import { quota } from './en/quota.js';
import { registry } from './en/registry.js';
import { sheets } from './en/sheets.js';

/** What a cell's formula or the first look at a workbook may have to say. */
export const messages: Messages<InputCode> = { ...core, ...quota, ...registry, ...sheets };
