import { joiningSteps, leavingSteps } from '../../../lib/index.js';
import { byCouncil, joining, leaving, on, PENDING, shown } from './support.js';

const ofJoining = (more: Parameters<typeof joining>[0] = {}) =>
  (joining(more).joining ?? []).flatMap((facts) =>
    joiningSteps(facts, on).map(({ step, standing, actor }) => `${step} ${standing} ${actor}`),
  );

const ofLeaving = ({ leaving: rows = [] }: ReturnType<typeof leaving>) =>
  rows.flatMap((facts) =>
    leavingSteps(facts, undefined, on).map(({ step, standing, actor }) => `${step} ${standing} ${actor}`),
  );

test('joining with the council’s consent: the minister’s reasons are not needed', () => {
  expect(ofJoining()).toEqual([
    'proposal shown head',
    'plenary shown plenary',
    'council shown council',
    'ministerReasons not-needed minister',
    'request shown authority',
    'copy shown authority',
    'amendment shown minister',
  ]);
});

test('joining by the minister: the council’s consent is replaced, the authority’s never', () => {
  const more = {
    ...PENDING,
    plenary: 'none',
    council: 'none',
    ministerReasons: shown('1'),
    copy: undefined,
  } as const;
  expect(ofJoining(more)).toEqual([
    'proposal shown head',
    'plenary missing plenary',
    'council replaced council',
    'ministerReasons shown minister',
    'request shown authority',
    'copy unknown authority',
    'amendment unknown minister',
  ]);
});

test('leaving at the authority’s request: vote and conviction are not needed', () => {
  expect(ofLeaving(leaving())).toEqual([
    'authorityDecision shown plenary',
    'councilDecision not-needed council',
    'convinced not-needed minister',
    'request shown authority',
    'settlement shown authority',
    'agreed shown council',
    'ministerSettlement not-needed minister',
    'amendment shown minister',
  ]);
});

test('leaving at the council’s request: the authority’s is replaced once the vote and the minister are there', () => {
  expect(ofLeaving(byCouncil()).slice(0, 4)).toEqual([
    'authorityDecision replaced plenary',
    'councilDecision shown council',
    'convinced shown minister',
    'request shown cluster',
  ]);
  expect(ofLeaving(byCouncil({ votesFor: 10, convinced: undefined, agreed: 'no' }))).toEqual([
    'authorityDecision not-needed plenary',
    'councilDecision missing council',
    'convinced unknown minister',
    'request shown cluster',
    'settlement shown cluster',
    'agreed missing council',
    'ministerSettlement unknown minister',
    'amendment shown minister',
  ]);
  const { leaving: [facts] = [] } = byCouncil({ votesFor: 10 });
  if (!facts) throw new Error('no request');
  expect(leavingSteps(facts, undefined, on)[1]?.vote).toEqual({ votesFor: 10, members: 16, needed: 11 });
});
