import { composition, type CouncilFacts, type Seat } from '../../../lib/index.js';
import { day, found, on, quoted, seat, seatsOf, verdicts } from './support.js';

const council = (employees: number, others: number, unknown: number): CouncilFacts => ({
  seats: [
    ...seatsOf(employees, { employee: 'yes' }, 'א'),
    ...seatsOf(others, { employee: 'no' }, 'ב'),
    ...seatsOf(unknown, {}, 'ג'),
  ],
});

describe(quoted('C3', 'ובלבד שלפחות מחצית מחברי המועצה יהיו מקרב עובדי הרשויות המקומיות'), () => {
  test.each<[number, number, number, string]>([
    [8, 7, 0, 'met employees-half'],
    [7, 8, 0, 'breached employees-few'],
    [8, 8, 0, 'met employees-half'],
    [7, 9, 0, 'breached employees-few'],
    [8, 0, 7, 'met employees-half'],
    [7, 7, 1, 'undetermined employees-unknown'],
    [6, 8, 1, 'breached employees-few'],
    [0, 0, 15, 'undetermined employees-unknown'],
    [1, 1, 0, 'met employees-half'],
    [0, 1, 0, 'breached employees-few'],
  ])('%i employees, %i others, %i of whom nobody said: %s', (employees, others, unknown, verdict) => {
    expect(verdicts(council(employees, others, unknown), 'C3')).toEqual([verdict]);
  });

  test.each<[string, Partial<Seat>, string]>([
    ['a head is elected, no employee', { role: 'head' }, 'breached employees-few'],
    [
      'a head who is said to be one is in doubt',
      { role: 'head', employee: 'yes' },
      'undetermined employees-unknown',
    ],
    ['a senior office holder is one', { role: 'senior' }, 'met employees-half'],
    ['unless the row says not', { role: 'senior', employee: 'no' }, 'breached employees-few'],
    ['or says that they were elected', { role: 'senior', elected: 'yes' }, 'undetermined employees-unknown'],
    ['an employee', { role: 'employee' }, 'met employees-half'],
    ['a councillor may work for another authority', { role: 'elected' }, 'undetermined employees-unknown'],
    ['anybody else, too', { role: 'other' }, 'undetermined employees-unknown'],
  ])('%s', (_, more, verdict) => {
    expect(verdicts({ seats: [seat('טייבה', more)] }, 'C3')).toEqual([verdict]);
  });

  test('counts appointed members of the day, and shows which', () => {
    const { seats = [] } = council(7, 7, 0);
    const all = [
      ...seats,
      seat('ד', { representative: '', employee: 'no' }),
      seat('ה', { to: day('2026-07-14'), employee: 'no' }),
    ];
    expect(found({ seats: all }, 'C3')).toEqual([
      expect.objectContaining({
        outcome: 'met',
        path: ['council', 'seats'],
        operands: Array.from({ length: 14 }, (_, index) => ['council', 'seats', index]),
        facts: { appointed: 14, employees: 7, unknown: 0, needed: 7, missing: 0 },
      }),
    ]);
  });

  test('nobody appointed, or no list: nothing to count', () => {
    expect(verdicts({ seats: [] }, 'C3')).toEqual(['undetermined council-none-appointed']);
    expect(verdicts({}, 'C3')).toEqual(['undetermined seats-unlisted']);
  });
});

describe('the composition', () => {
  test('of a council with a vacancy', () => {
    const seats = [
      seat('טייבה', { role: 'head', office: 'chair', from: day('2024-02-29') }),
      seat('טירה', { role: 'senior', office: 'deputy', from: day('2024-02-29') }),
      seat('קלנסווה', { representative: '' }),
      seat('כפר ברא', { from: day('2025-05-01') }),
    ];
    const members = ['טייבה', 'טירה', 'קלנסווה', 'כפר ברא', 'תל מונד'].map((authority) => ({ authority }));
    const found = composition({ seats, members }, on);
    expect({
      appointed: found?.appointed.length,
      vacant: found?.vacant.map(({ seat: { authority } }) => authority),
      employees: found?.employees.map(({ path }) => path),
      others: found?.others.map(({ path }) => path),
      unknown: found?.unknown.map(({ path }) => path),
      needed: found?.needed,
      chairs: found?.chairs.map(({ seat: { authority } }) => authority),
      deputies: found?.deputies.map(({ seat: { authority } }) => authority),
      unrepresented: found?.unrepresented?.map(({ authority }) => authority),
      term: found?.term,
    }).toEqual({
      appointed: 3,
      vacant: ['קלנסווה'],
      employees: [['seats', 1]],
      others: [['seats', 0]],
      unknown: [['seats', 3]],
      needed: 2,
      chairs: ['טייבה'],
      deputies: ['טירה'],
      unrepresented: ['קלנסווה', 'תל מונד'],
      term: { from: '2024-02-29', end: '2028-02-29', by: 'seats' },
    });
  });

  test('without lists', () => {
    expect(composition({}, on)).toBeNull();
    expect(composition({ seats: [] }, on)).toMatchObject({ needed: null, unrepresented: null, term: null });
  });
});
