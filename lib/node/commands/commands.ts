import { check } from './check.js';
import { collect } from './collect.js';
import type { Command } from './command.js';
import { diff } from './diff.js';
import { freeze } from './freeze.js';
import { portable } from './portable.js';
import { privacy } from './privacy.js';
import { quota } from './quota.js';
import { quotas } from './quotas.js';
import { restore } from './restore.js';
import { returns } from './returns.js';
import { seal } from './seal.js';
import { template } from './template.js';
import { verify } from './verify.js';

/** The commands that work. What is only planned is not listed. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  quota,
  quotas,
  check,
  template,
  portable,
  freeze,
  restore,
  returns,
  collect,
  seal,
  verify,
  diff,
  privacy,
};
