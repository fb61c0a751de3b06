import type { TenderRule } from './rule.js';
import { contractByMember } from './rules/contract-by-member.js';
import { contractByTender } from './rules/contract-by-tender.js';
import { maximumStated } from './rules/maximum-stated.js';
import { saleDecided } from './rules/sale-decided.js';
import { saleOfGoods } from './rules/sale-of-goods.js';
import { saleOpinion } from './rules/sale-opinion.js';
import { transferBeforeJoining } from './rules/transfer-before-joining.js';
import { transferConsented } from './rules/transfer-consented.js';
import { transferDecided } from './rules/transfer-decided.js';
import { withinMaximum } from './rules/within-maximum.js';

/** Every rule of this room. */
export const TENDER_RULES: readonly TenderRule[] = [
  contractByTender,
  maximumStated,
  withinMaximum,
  contractByMember,
  transferBeforeJoining,
  transferDecided,
  transferConsented,
  saleOfGoods,
  saleDecided,
  saleOpinion,
];
