import type { Messages } from '../../index.js';
import type { CommandLine, CommandProblem } from '../problems.js';

export type CommandMessages = Messages<CommandProblem['code'] | CommandLine['code']>;
