import type { MembershipCode } from '../../membership/codes.js';
import type { Messages } from '../messages.js';

export const membershipFindings: Messages<MembershipCode> = {};
