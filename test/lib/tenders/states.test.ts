import { formatMoney, money, tenderRoom, tenderStates } from '../../../lib/index.js';
import type { ContractFacts, TendersFacts } from '../../../lib/tenders/facts.js';
import { day, on } from './support.js';

const made = (name: string, amount: number, date: string): ContractFacts => ({
  name,
  authority: 'טירה',
  tender: '7',
  amount: money(amount),
  vat: 'with',
  on: day(date),
});

const under = (...contracts: readonly ContractFacts[]): TendersFacts => ({
  tenders: [{ number: '7', forMembers: 'yes', maximum: money(1_000_000), vat: 'with' }],
  contracts,
});

test('room left, exactly, also below nothing', () => {
  expect(formatMoney(tenderRoom(money(1_000_000), [money('400000.10'), money('599999.90')]))).toBe('0.00');
  expect(formatMoney(tenderRoom(money(1_000_000), [money('1000000.01')]))).toBe('-0.01');
  expect(formatMoney(tenderRoom(money(5), []))).toBe('5.00');
});

test('contracts in date order with running totals, what is planned, and the day of exhaustion', () => {
  // From 1.4. to 15.7. are 105 days; 420,000 in them is 4,000 a day, and 580,000 last another 145: 7.12.2026.
  const facts = under(
    made('ב', 20_000, '2026-05-01'),
    made('ג', 1, '2026-08-01'),
    made('א', 400_000, '2026-04-01'),
  );
  const [state] = tenderStates(facts, on);
  expect(state?.contracts.map(({ contract, total }) => [contract.name, formatMoney(total)])).toEqual([
    ['א', '400000.00'],
    ['ב', '420000.00'],
  ]);
  expect(state?.planned.map(({ name }) => name)).toEqual(['ג']);
  expect(state && [formatMoney(state.used), formatMoney(state.room ?? money(-1))]).toEqual([
    '420000.00',
    '580000.00',
  ]);
  expect(state?.exhausted).toBe('2026-12-07');
  expect(state?.crossing).toBeUndefined();
});

test('no forecast from one contract, without a day, without room; room is not known on two bases', () => {
  const one = tenderStates(under(made('א', 1, '2026-04-01')), on)[0];
  expect(one?.exhausted).toBeUndefined();
  const full = tenderStates(under(made('א', 1, '2026-04-01'), made('ב', 999_999, '2026-05-01')), on)[0];
  expect(full?.room?.toFixed()).toBe('0');
  expect(full?.exhausted).toBeUndefined();
  const over = tenderStates(under(made('א', 2, '2026-04-01'), made('ב', 999_999, '2026-05-01')), on)[0];
  expect(over?.room?.toFixed()).toBe('-1');
  expect(over?.crossing?.map(({ name }) => name)).toEqual(['ב']);
  const mixed = tenderStates(under({ ...made('א', 1, '2026-04-01'), vat: 'without' }), on)[0];
  expect([mixed?.basis, mixed?.room]).toEqual(['mixed', undefined]);
});
