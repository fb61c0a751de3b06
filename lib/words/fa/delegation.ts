import type { DelegationCode } from '../../delegation/codes.js';
import type { Messages } from '../messages.js';

export const delegationFindings: Messages<DelegationCode> = {};
