import {
  check,
  loadAllWords,
  termEnd,
  type CommitteeFacts,
  type CouncilFacts,
  type Language,
  type Seat,
} from '../../../lib/index.js';
import { day, on, quoted, seat, verdicts } from './support.js';

describe(quoted('C5', 'תקופת כהונת של מועצת האשכול היא 4 שנים'), () => {
  test.each([
    ['2022-07-15', '2026-07-15'],
    ['2024-02-29', '2028-02-29'],
    ['2096-02-29', '2100-02-28'],
  ])('from %s to %s', (from, end) => {
    expect(termEnd(day(from))).toBe(end);
  });

  const began = (...days: string[]): CouncilFacts => ({
    seats: days.map((from, index) => seat(`א${String(index)}`, { from: day(from) })),
  });
  test.each<[string, CouncilFacts, string[]]>([
    ['its last day', { termFrom: day('2022-07-15') }, ['met term-running']],
    ['the day after: never a breach', { termFrom: day('2022-07-14') }, ['advisory term-over']],
    ['not begun', { termFrom: day('2026-07-16') }, ['advisory term-not-begun']],
    ['by its members', began('2022-01-01', '2022-01-01', '2025-03-01'), ['advisory term-over']],
    ['one stayed on', began('2018-01-01', '2023-01-01', '2023-01-01'), ['met term-running']],
    ['each on another day', began('2022-01-01', '2023-01-01', '2024-01-01'), ['undetermined term-unknown']],
    ['nothing known', {}, ['undetermined term-unknown']],
    [
      'the order has another term',
      { termFrom: day('2020-01-01'), order: { otherwise: [{ clause: 'C5', reference: 'סעיף 6' }] } },
      ['advisory order-otherwise'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'C5')).toEqual(expected);
  });
});

const chair = seat('טייבה', { office: 'chair', election: { reference: 'ישיבה 1', on: day('2024-01-10') } });
const deputy = seat('טירה', { office: 'deputy', election: { reference: 'ישיבה 1' } });
const plain = seat('קלנסווה', { office: 'member' });
const open = seat('כפר ברא');

describe(quoted('C6', 'המועצה תבחר באחד מחבריה ליו"ר מועצת האשכול'), () => {
  test.each<[string, readonly Seat[], string[]]>([
    ['one', [chair, open], ['met chair-one']],
    ['none, and every row says what it is', [deputy, plain], ['breached chair-none']],
    ['none, and a row does not say', [deputy, open], ['undetermined chair-unknown']],
    ['two', [chair, { ...plain, office: 'chair' }], ['breached chairs-several']],
    [
      'the second only from tomorrow',
      [chair, { ...plain, office: 'chair', from: day('2026-07-16') }],
      ['met chair-one'],
    ],
    ['the seat is vacant', [{ ...chair, representative: '' }, deputy], ['advisory chair-vacant']],
    ['nobody at all', [], ['undetermined council-none-appointed']],
  ])('%s', (_, seats, expected) => {
    expect(verdicts({ seats }, 'C6-chair')).toEqual(expected);
  });
});

describe(quoted('C6', 'לפחות סגן אחד ליו"ר מועצת האשכול'), () => {
  test.each<[string, readonly Seat[], string[]]>([
    ['one', [chair, deputy], ['met deputy-one']],
    ['two', [deputy, { ...plain, office: 'deputy' }], ['met deputy-one']],
    ['none', [chair, plain], ['breached deputy-none']],
    ['a row does not say', [chair, open], ['undetermined deputy-unknown']],
    ['the seat is vacant', [chair, { ...deputy, representative: '' }], ['advisory deputy-vacant']],
  ])('%s', (_, seats, expected) => {
    expect(verdicts({ seats }, 'C6-deputy')).toEqual(expected);
  });
});

describe('C6: «המועצה תבחר»', () => {
  const unsaid = seat('טירה', { office: 'deputy' });
  test.each<[string, readonly Seat[], string[]]>([
    ['both', [chair, deputy, plain], ['met office-elected', 'met office-elected']],
    ['not elected', [{ ...chair, election: 'none' }], ['breached office-unelected']],
    [
      'after the day of the check',
      [{ ...chair, election: { reference: '9', on: day('2026-07-16') } }],
      ['breached office-unelected'],
    ],
    ['nobody said', [chair, unsaid], ['met office-elected', 'undetermined office-election-unknown']],
  ])('%s', (_, seats, expected) => {
    expect(verdicts({ seats }, 'C6-election')).toEqual(expected);
  });
});

describe(quoted('C7', 'למועצת האשכול תהיה ועדת הצעות ומכרזים קבועה'), () => {
  const tenders: CommitteeFacts = { name: 'ועדה א', kind: 'tenders', permanent: 'yes' };
  const other: CommitteeFacts = { name: 'ועדת כספים', kind: 'other', permanent: 'yes' };
  test.each<[string, readonly CommitteeFacts[] | undefined, string[]]>([
    ['permanent', [other, tenders], ['met tenders-committee-permanent']],
    ['temporary', [{ ...tenders, permanent: 'no' }, other], ['breached tenders-committee-temporary']],
    [
      'one of two is permanent',
      [{ ...tenders, permanent: 'no' }, tenders],
      ['met tenders-committee-permanent'],
    ],
    ['nobody said', [{ name: 'ועדת הצעות ומכרזים' }], ['undetermined tenders-committee-unsaid']],
    [
      'known by its name',
      [{ name: 'لجنة المناقصات', permanent: 'yes' }],
      ['met tenders-committee-permanent'],
    ],
    ['it ended', [{ ...tenders, to: day('2026-07-14') }], ['breached tenders-committee-elsewhen']],
    ['none of it', [other], ['breached tenders-committee-none']],
    ['no committees', [], ['breached tenders-committee-none']],
    [
      'one of which nobody said what it is for',
      [{ name: 'ועדה ג' }],
      ['undetermined tenders-committee-unclear'],
    ],
    ['no list', undefined, ['undetermined committees-unlisted']],
  ])('%s', (_, committees, expected) => {
    expect(verdicts(committees ? { committees } : {}, 'C7')).toEqual(expected);
  });
});

test('says in every language what is wrong, with the numbers', async () => {
  const facts: CouncilFacts = {
    seats: [
      { ...chair, role: 'head' },
      { ...deputy, role: 'elected', justification: '', employee: 'no' },
      { ...plain, role: 'senior' },
    ],
    termFrom: day('2020-02-29'),
  };
  const [few] = check({ council: facts }, on).filter(({ rule }) => rule === 'C3');
  if (!few) throw new Error('nothing found');
  const say = async (language: Language) =>
    (await loadAllWords(language)).say(few).replace(/[\u2066-\u2069]/g, '');
  expect(await say('en')).toBe(
    'Only 1 of the 3 appointed members are employees of authorities in the cluster; at least 2, half of them, are needed. One is missing: appoint employees in place of others.',
  );
  expect(await say('he')).toBe(
    'רק 1 מתוך 3 החברים המכהנים הם עובדי הרשויות שבאשכול; נדרשים לפחות 2, מחציתם. חסר אחד: יש למנות במקום נציגים אחרים עובדי רשויות.',
  );
});
