import { money, type Seat } from '../../../lib/index.js';
import type { SaleFacts, TendersFacts, TransferFacts } from '../../../lib/tenders/facts.js';
import { day, found, quoted, shown, unsaid, verdicts } from './support.js';

const transfer: TransferFacts = {
  contract: 'פינוי אשפה',
  authority: 'טייבה',
  madeOn: day('2024-05-01'),
  joinedOn: day('2025-01-01'),
  forItsFunctions: 'yes',
  takenOver: 'yes',
  decision: shown('ישיבה 4', '2025-03-01'),
  authorityConsent: shown('מכתב 1', '2025-03-02'),
  supplierConsent: shown('מכתב 2', '2025-03-03'),
};

const taken = (more: Partial<TransferFacts>): TendersFacts => ({ transfers: [{ ...transfer, ...more }] });
const open = (...fields: readonly Exclude<keyof TransferFacts, 'contract'>[]): TendersFacts => ({
  transfers: [unsaid(transfer, ...fields)],
});

describe(quoted('X4', 'ובלבד שמועצת האשכול החליטה על כך והצדדים לחוזה הסכימו'), () => {
  test.each<[string, string, TendersFacts, string]>([
    ['made before joining', 'X4', taken({}), 'met transfer-before-joining'],
    ['made on the day', 'X4', taken({ madeOn: day('2025-01-01') }), 'breached transfer-after-joining'],
    ['made the day before', 'X4', taken({ madeOn: day('2024-12-31') }), 'met transfer-before-joining'],
    [
      'made after, not taken over',
      'X4',
      taken({ madeOn: day('2025-01-02'), takenOver: 'no' }),
      'advisory transfer-after-joining',
    ],
    ['not on its functions', 'X4', taken({ forItsFunctions: 'no' }), 'breached transfer-off-functions'],
    ['functions not said', 'X4', open('forItsFunctions'), 'undetermined transfer-matter-unknown'],
    ['no day of the contract', 'X4', open('madeOn'), 'undetermined transfer-matter-unknown'],
    ['no day of joining', 'X4', open('joinedOn'), 'undetermined transfer-matter-unknown'],
    [
      'the day of joining by the list of members',
      'X4',
      { ...open('joinedOn'), members: [{ authority: 'עיריית טייבה', joined: day('2024-05-01') }] },
      'breached transfer-after-joining',
    ],
    ['decided', 'X4-decision', taken({}), 'met transfer-decided'],
    ['not decided', 'X4-decision', taken({ decision: 'none' }), 'breached transfer-undecided'],
    [
      'not decided, not taken over',
      'X4-decision',
      taken({ decision: 'none', takenOver: 'no' }),
      'advisory transfer-undecided',
    ],
    [
      'not decided, nobody said whether it is taken over',
      'X4-decision',
      { transfers: [{ ...unsaid(transfer, 'takenOver'), decision: 'none' }] },
      'undetermined transfer-undecided',
    ],
    ['decision not said', 'X4-decision', open('decision'), 'undetermined transfer-decision-unknown'],
    ['both consented', 'X4-consent', taken({}), 'met transfer-consented'],
    [
      'the authority did not',
      'X4-consent',
      taken({ authorityConsent: 'none' }),
      'breached transfer-unconsented',
    ],
    [
      'the supplier did not',
      'X4-consent',
      taken({ supplierConsent: 'none' }),
      'breached transfer-unconsented',
    ],
    ['not said', 'X4-consent', open('supplierConsent'), 'undetermined transfer-consent-unknown'],
  ])('%s', (_, rule, facts, verdict) => {
    expect(verdicts(facts, rule)).toEqual([verdict]);
  });
});

const sale: SaleFacts = {
  goods: 'פחי אשפה',
  authority: 'טירה',
  object: 'goods',
  price: money(50_000),
  soldOn: day('2026-06-01'),
  forItsFunctions: 'yes',
  opinion: shown('חו"ד 3', '2026-05-01'),
  opinionBy: 'cluster',
  priceCustomary: 'yes',
  decision: shown('ישיבה 9', '2026-05-01'),
  votesFor: 9,
  members: 16,
};

const sold = (more: Partial<SaleFacts>): TendersFacts => ({ sales: [{ ...sale, ...more }] });
const blank = (...fields: readonly Exclude<keyof SaleFacts, 'goods'>[]): TendersFacts => ({
  sales: [unsaid(sale, ...fields)],
});
/** Sixteen from the first of May, fifteen on the day before. */
const seats: readonly Seat[] = Array.from({ length: 16 }, (_, index) => ({
  authority: `רשות ${String(index)}`,
  ...(index === 0 && { from: day('2026-05-01') }),
}));

describe(quoted('X5', 'אינה טעונה מכרז, ובלבד שמועצת האשכול ברוב חבריה החליטה על כך'), () => {
  test.each<[string, string, TendersFacts, readonly string[]]>([
    ['goods', 'X5', sold({}), ['met sale-of-goods']],
    ['land', 'X5', sold({ object: 'land' }), ['breached sale-not-goods']],
    ['services', 'X5', sold({ object: 'services' }), ['advisory sale-of-services']],
    ['not for its functions', 'X5', sold({ forItsFunctions: 'no' }), ['breached sale-off-functions']],
    ['of what not said', 'X5', blank('object'), ['undetermined sale-matter-unknown']],
    ['functions not said', 'X5', blank('forItsFunctions'), ['undetermined sale-matter-unknown']],
    ['9 of 16', 'X5-majority', sold({}), ['met sale-decided']],
    ['8 of 16', 'X5-majority', sold({ votesFor: 8 }), ['breached sale-majority-missing']],
    ['8 of 15', 'X5-majority', sold({ votesFor: 8, members: 15 }), ['met sale-decided']],
    ['7 of 15', 'X5-majority', sold({ votesFor: 7, members: 15 }), ['breached sale-majority-missing']],
    [
      '8 of 16, still to come',
      'X5-majority',
      sold({ votesFor: 8, soldOn: day('2026-07-16') }),
      ['advisory sale-majority-missing'],
    ],
    ['9 of the 16 appointed that day', 'X5-majority', { ...blank('members'), seats }, ['met sale-decided']],
    [
      '8 of the 16 appointed that day',
      'X5-majority',
      { sales: [{ ...unsaid(sale, 'members'), votesFor: 8 }], seats },
      ['breached sale-majority-missing'],
    ],
    [
      '8 of the 15 appointed the day before',
      'X5-majority',
      { sales: [{ ...unsaid(sale, 'members'), votesFor: 8, decision: shown('9', '2026-04-30') }], seats },
      ['met sale-decided'],
    ],
    ['how many members not known', 'X5-majority', blank('members'), ['undetermined sale-decision-unknown']],
    ['votes not said', 'X5-majority', blank('votesFor'), ['undetermined sale-decision-unknown']],
    [
      'more votes than members',
      'X5-majority',
      sold({ votesFor: 17 }),
      ['undetermined sale-decision-unknown'],
    ],
    ['decision not said', 'X5-majority', blank('decision'), ['undetermined sale-decision-unknown']],
    ['no decision', 'X5-majority', sold({ decision: 'none' }), ['breached sale-undecided']],
    [
      'decided after the sale',
      'X5-majority',
      sold({ decision: shown('9', '2026-06-02') }),
      ['advisory sale-decided-after'],
    ],
    ['services', 'X5-majority', sold({ object: 'services', votesFor: 1 }), []],
  ])('%s, %s', (_, rule, facts, expected) => {
    expect(verdicts(facts, rule)).toEqual(expected);
  });

  test('says how many votes are missing', () => {
    expect(found(sold({ votesFor: 6 }), 'X5-majority')[0]?.facts).toMatchObject({
      votes: 6,
      members: 16,
      needed: 9,
      short: 3,
    });
  });
});

describe(quoted('X5', 'לאחר שהונחה לפני חוות דעת גזבר האשכול'), () => {
  test.each<[string, TendersFacts, string]>([
    ['the same day', sold({}), 'met sale-opinion-before'],
    ['the day after', sold({ opinion: shown('3', '2026-05-02') }), 'breached sale-opinion-after'],
    ['none', sold({ opinion: 'none' }), 'breached sale-opinion-missing'],
    ['of the authority’s treasurer', sold({ opinionBy: 'authority' }), 'breached sale-opinion-of-other'],
    ['the price is above', sold({ priceCustomary: 'no' }), 'breached sale-price-above'],
    ['not said', blank('opinion'), 'undetermined sale-opinion-unknown'],
    ['by whom not said', blank('opinionBy'), 'undetermined sale-opinion-unknown'],
    ['of the price not said', blank('priceCustomary'), 'undetermined sale-opinion-unknown'],
    ['no day', sold({ opinion: shown('3') }), 'undetermined sale-opinion-unknown'],
    ['not decided yet', sold({ decision: 'none', opinion: shown('3') }), 'met sale-opinion-before'],
  ])('%s', (_, facts, verdict) => {
    expect(verdicts(facts, 'X5-opinion')).toEqual([verdict]);
  });
});
