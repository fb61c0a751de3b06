import fc from 'fast-check';
import { check, money, tenderRoom, tenderStates, type IsoDate } from '../../lib/index.js';
import type { ContractFacts, TendersFacts } from '../../lib/tenders/facts.js';

const on = '2026-07-15' as IsoDate;

const contract: fc.Arbitrary<Omit<ContractFacts, 'name'>> = fc.record(
  {
    authority: fc.constantFrom('טירה', 'טייבה', 'חיפה', ''),
    party: fc.constantFrom('cluster' as const, 'authority' as const),
    object: fc.constantFrom('goods' as const, 'services' as const),
    on: fc.constantFrom(...(['2026-01-01', '2026-02-01', '2026-03-01', '2026-09-01'] as IsoDate[])),
    amount: fc.integer({ min: 0, max: 70_000_000 }).map((agorot) => money(String(agorot / 100))),
    vat: fc.constantFrom('with' as const, 'without' as const),
    tender: fc.constantFrom('7', '7', '8', '9', ''),
    exemption: fc.constantFrom('תקנה 3', ''),
  },
  { requiredKeys: [] },
);

const contracts = fc
  .array(contract, { maxLength: 8 })
  .map((all) => all.map((each, index): ContractFacts => ({ name: `חוזה ${String(index)}`, ...each })));

const facts = (list: readonly ContractFacts[]): TendersFacts => ({
  tenders: [
    { number: '7', forMembers: 'yes', maximum: money(1_000_000), vat: 'with' },
    { number: '8', maximum: money(300_000) },
  ],
  contracts: list,
  members: [{ authority: 'טירה' }, { authority: 'טייבה', joined: '2026-02-01' as IsoDate }],
});

/** Findings with each contract by its name instead of its row, in an order of their own. */
const byName = (list: readonly ContractFacts[]): readonly string[] => {
  const nameOf = (path: readonly (string | number)[]): string =>
    path[1] === 'contracts' ? String(list[Number(path[2])]?.name) : path.join('/');
  return check({ tenders: facts(list) }, on)
    .map(({ rule, code, outcome, path, operands = [], facts: said }) =>
      JSON.stringify(
        // One finding for several contracts stands at the first row of them, which is what the order of rows changes.
        operands.length > 0 && /unlisted/.test(code)
          ? [rule, code, outcome, said['count'], operands.map(nameOf).sort()]
          : [rule, code, outcome, nameOf(path), operands.map(nameOf).sort(), said],
      ),
    )
    .sort();
};

const shuffled = contracts.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
);

test('contracts in any order of rows give the same findings and the same states', () => {
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(byName(other)).toEqual(byName(list));
      const states = (rows: readonly ContractFacts[]) => JSON.stringify(tenderStates(facts(rows), on));
      expect(states(other)).toBe(states(list));
    }),
    { numRuns: 300 },
  );
});

test('a contract more never makes the room larger', () => {
  fc.assert(
    fc.property(contracts, contract, (list, more) => {
      const before = tenderStates(facts(list), on);
      const after = tenderStates(facts([...list, { name: 'נוסף', ...more }]), on);
      after.forEach(({ room }, index) => {
        const was = before[index]?.room;
        // Of amounts on two bases no room is known.
        if (room && was) expect(room.lte(was)).toBe(true);
      });
      const amounts = list.flatMap(({ amount }) => amount ?? []);
      const room = tenderRoom(money(1_000_000), amounts);
      expect(tenderRoom(money(1_000_000), [...amounts, more.amount ?? money(0)]).lte(room)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
