import { citer } from '../procedure/cite.js';
import { quotaClauses } from '../procedure/clauses/quota.js';

export const cite = citer(quotaClauses);
