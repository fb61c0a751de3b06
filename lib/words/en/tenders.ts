import type { TenderCode } from '../../tenders/codes.js';
import type { Messages } from '../messages.js';

export const tendersFindings: Messages<TenderCode> = {};
