import type { CouncilCode } from '../../council/codes.js';
import type { Messages } from '../messages.js';

export const councilFindings: Messages<CouncilCode> = {};
