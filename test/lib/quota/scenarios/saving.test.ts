import { asOwn, decideDeleting, decideSaving, Exact, type Scenario } from '../../../../lib/index.js';
import { arrangement, scenario } from './cases.js';

const ME = 'k3v9';
const READ = scenario({ id: 's1', owner: ME, revision: 4 });
const MINE: Scenario = { ...READ, growth: { perCent: new Exact(2), years: 1 } };

test('a new one is written', () => {
  const fresh = scenario({ owner: ME });
  expect(decideSaving(fresh, [], ME)).toEqual({ do: 'write', scenario: { ...fresh, revision: 1 } });
});

test('one’s own, as it was read, is written with its next revision', () => {
  expect(decideSaving(MINE, [scenario({ id: 'other' }), READ], ME)).toEqual({
    do: 'write',
    scenario: { ...MINE, revision: 5 },
  });
});

test('everybody’s may be changed by anybody who has seen its newest state', () => {
  const shared = scenario({ revision: 2 });
  const changed = { ...shared, name: 'אחר' };
  expect(decideSaving(changed, [shared], ME)).toEqual({ do: 'write', scenario: { ...changed, revision: 3 } });
});

test('nothing is written where nothing changed, even where another saved the same meanwhile', () => {
  expect(decideSaving(READ, [READ], ME)).toEqual({ do: 'nothing' });
  expect(decideSaving(MINE, [{ ...MINE, revision: 9 }], ME)).toEqual({ do: 'nothing' });
});

test.each([
  ['newer', 5],
  ['older', 3],
])('a %s revision in the workbook is kept beside', (_, revision) => {
  const theirs = { ...READ, arrangement: arrangement({ tariff: '5' }), revision };
  expect(decideSaving(MINE, [theirs], ME)).toEqual({ do: 'keep-both', reason: 'other-revision', theirs });
});

test('another’s personal scenario is kept beside, at the same revision too', () => {
  const theirs = { ...READ, owner: 'other' };
  const changed = { ...theirs, name: 'שלי' };
  expect(decideSaving(changed, [theirs], ME)).toEqual({ do: 'keep-both', reason: 'other-owner', theirs });
});

test('another’s personal scenario that was deleted does not come back', () => {
  expect(decideSaving({ ...READ, owner: 'other' }, [], ME)).toEqual({
    do: 'keep-both',
    reason: 'other-owner',
  });
});

test('one’s own that was deleted in another window is written again', () => {
  expect(decideSaving(MINE, [], ME)).toEqual({ do: 'write', scenario: { ...MINE, revision: 5 } });
});

test('kept beside: the same assumptions under another name, never saved', () => {
  const own = asOwn(MINE, { id: 's2', name: 'שלי', owner: ME });
  expect(own).toEqual({ ...MINE, id: 's2', name: 'שלי', owner: ME, revision: 0 });
  expect(decideSaving(own, [READ], ME)).toEqual({ do: 'write', scenario: { ...own, revision: 1 } });
  expect(asOwn(MINE, { id: 's2', name: 'שלי' })).not.toHaveProperty('owner');
});

test('deleting: one’s own and everybody’s, as they were seen, and nobody else’s', () => {
  expect(decideDeleting(READ, [READ], ME)).toEqual({ do: 'delete' });
  expect(decideDeleting(scenario(), [scenario()], ME)).toEqual({ do: 'delete' });
  expect(decideDeleting(READ, [], ME)).toEqual({ do: 'nothing' });
  const newer = { ...READ, revision: 5 };
  expect(decideDeleting(READ, [newer], ME)).toEqual({
    do: 'keep',
    reason: 'other-revision',
    theirs: newer,
  });
  const theirs = { ...READ, owner: 'other' };
  expect(decideDeleting(theirs, [theirs], ME)).toEqual({ do: 'keep', reason: 'other-owner', theirs });
});
