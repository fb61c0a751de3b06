import type { CouncilFacts, Membership, Seat } from '../../../lib/index.js';
import { day, found, quoted, seat, verdicts } from './support.js';

const members: readonly Membership[] = [{ authority: 'טייבה' }, { authority: 'טירה' }];
const seats: readonly Seat[] = [seat('עיריית טייבה'), seat('טירה')];

describe(quoted('C1', 'המורכבת מנציגי הרשויות המקומיות המאוגדות באשכול'), () => {
  test.each<[string, CouncilFacts, string[]]>([
    ['each has one', { members, seats }, ['met seats-filled']],
    ['no row: never a breach', { members, seats: [seat('טייבה')] }, ['advisory seat-missing']],
    [
      'vacant: never a breach',
      { members, seats: [seat('טייבה'), seat('טירה', { representative: '' })] },
      ['advisory seat-vacant'],
    ],
    [
      'the seat ended',
      { members, seats: [seat('טייבה'), seat('טירה', { to: day('2026-07-14') })] },
      ['advisory seat-missing'],
    ],
    [
      'the last day counts',
      { members, seats: [seat('טייבה'), seat('טירה', { to: day('2026-07-15') })] },
      ['met seats-filled'],
    ],
    ['a bare row', { members, seats: [seat('טייבה'), { authority: 'טירה' }] }, ['undetermined seat-unnamed']],
    [
      'a member that joins later needs none yet',
      { members: [...members, { authority: 'קלנסווה', joined: day('2026-08-01') }], seats },
      ['met seats-filled'],
    ],
    [
      'who only asks to join is listed, and needs none yet',
      { members: [...members, { authority: 'קלנסווה', joining: true }], seats },
      ['met seats-filled'],
    ],
    [
      'who asks to join has one',
      { members: [...members, { authority: 'קלנסווה', joining: true }], seats: [...seats, seat('קלנסווה')] },
      ['met seats-filled'],
    ],
    [
      'its seat is there already',
      {
        members: [...members, { authority: 'קלנסווה', joined: day('2026-08-01') }],
        seats: [...seats, seat('קלנסווה')],
      },
      ['met seats-filled', 'advisory seat-before-joining'],
    ],
    [
      'an authority that left',
      {
        members: [...members, { authority: 'קלנסווה', left: day('2026-01-01') }],
        seats: [...seats, seat('קלנסווה')],
      },
      ['met seats-filled', 'breached seat-of-former-member'],
    ],
    [
      'all members are seated, and another authority',
      { members, seats: [...seats, seat('קלנסווה')] },
      ['met seats-filled', 'breached seat-of-no-member'],
    ],
    [
      'another name, which may be the member without a seat',
      { members, seats: [seat('טייבה'), seat('טירא')] },
      ['advisory seat-missing', 'undetermined seat-authority-unclear'],
    ],
    [
      'a longer form of the name',
      { members, seats: [seat('טייבה'), seat('טירה רבתי')] },
      ['undetermined seat-authority-unclear'],
    ],
    [
      'a row without an authority',
      { members, seats: [...seats, seat('')] },
      ['met seats-filled', 'undetermined seat-authority-unknown'],
    ],
    ['no list of members', { seats }, ['undetermined members-unlisted']],
    ['no list of seats', { members }, ['undetermined seats-unlisted']],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'C1')).toEqual(expected);
  });

  test('where the order provides otherwise the clause does not bind', () => {
    const order = { otherwise: [{ clause: 'C1', reference: 'סעיף 4' }] };
    expect(verdicts({ members, seats: [], order }, 'C1')).toEqual(['advisory order-otherwise']);
  });

  test('the finding counts those without a seat and names them', () => {
    expect(found({ members, seats: [] }, 'C1')[0]).toMatchObject({
      path: ['council', 'seats'],
      facts: { count: 2, names: 'טייבה · טירה' },
    });
  });
});

describe(quoted('C2', 'בהעדר הצדקה מיוחדת, כל רשות תהיה מיוצגת במועצת האשכול על ידי נציג אחד בלבד'), () => {
  const two = (first: Partial<Seat>, second: Partial<Seat>): CouncilFacts => ({
    seats: [seat('טירה'), seat('טייבה', first), seat('עיריית טייבה', second)],
  });
  test.each<[string, CouncilFacts, string[]]>([
    ['one each', { seats }, ['met representatives-one']],
    [
      'two, with a reason',
      two({}, { justification: 'רשות גדולה' }),
      ['met representatives-one', 'met representatives-justified'],
    ],
    [
      'the reason in the other row',
      two({ justification: 'רשות גדולה' }, { justification: '' }),
      ['met representatives-one', 'met representatives-justified'],
    ],
    [
      'two, and there is none',
      two({}, { justification: '' }),
      ['met representatives-one', 'breached representatives-unjustified'],
    ],
    [
      'two, nobody said',
      two({}, {}),
      ['met representatives-one', 'undetermined representatives-unexplained'],
    ],
    ['the other one is vacant', two({}, { representative: '' }), ['met representatives-one']],
    [
      'one after the other',
      two({ to: day('2026-01-31') }, { from: day('2026-02-01') }),
      ['met representatives-one'],
    ],
    ['no list', {}, ['undetermined seats-unlisted']],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'C2')).toEqual(expected);
  });
});

describe('C2: «שהינו ראש רשות א בעל תפקיד בכיר ברשות שאינו נבחר ציבור»', () => {
  test.each<[string, Partial<Seat>, string[]]>([
    ['the head', { role: 'head', elected: 'yes' }, ['met role-as-stated']],
    ['a senior office holder', { role: 'senior' }, ['met role-as-stated']],
    [
      'one who is elected',
      { role: 'senior', elected: 'yes', justification: '' },
      ['breached role-unjustified'],
    ],
    ['a councillor', { role: 'elected', justification: '' }, ['breached role-unjustified']],
    ['a councillor, with a reason', { role: 'elected', justification: 'החלטה 7' }, ['met role-justified']],
    ['a councillor, nobody said', { role: 'elected' }, ['undetermined role-unexplained']],
    ['no senior office', { role: 'employee', justification: '' }, ['breached role-unjustified']],
    ['anybody else', { role: 'other' }, ['undetermined role-unexplained']],
    [
      'a councillor who is not elected',
      { role: 'elected', elected: 'no', justification: '' },
      ['undetermined role-unknown'],
    ],
    ['nobody said which', { elected: 'yes', justification: '' }, ['undetermined role-unknown']],
    ['nobody said which, and why all the same', { justification: 'החלטה 7' }, ['met role-justified']],
    ['vacant', { representative: '', role: 'elected', justification: '' }, []],
  ])('%s', (_, more, expected) => {
    expect(verdicts({ seats: [seat('טייבה', more)] }, 'C2-role')).toEqual(expected);
  });
});
