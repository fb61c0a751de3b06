import {
  joiningSteps,
  leavingSteps,
  listPapers,
  nextSteps,
  papersToJoin,
  papersToLeave,
  isoDate,
  type Evidence,
  type IsoDate,
  type JoiningFacts,
  type LeavingFacts,
} from '../../../lib/index.js';

const on = isoDate('2026-11-21') as IsoDate;
const shown: Evidence = { reference: '7/2026', on: isoDate('2026-05-01') as IsoDate };

const joining = (more: Partial<JoiningFacts>) =>
  nextSteps(joiningSteps({ authority: 'טירה', ...more }, on)).map(({ step, actor }) => `${actor} ${step}`);

const leaving = (more: Partial<LeavingFacts>) =>
  nextSteps(leavingSteps({ authority: 'טירה', ...more }, undefined, on)).map(
    ({ step, actor }) => `${actor} ${step}`,
  );

test.each<[string, Partial<JoiningFacts>, readonly string[]]>([
  ['nothing yet', {}, ['head proposal']],
  ['proposed', { proposal: shown }, ['plenary plenary']],
  // 4.1: the minister may act without the council's consent, never without the authority's
  [
    'the authority consents',
    { proposal: shown, plenary: shown },
    ['council council', 'minister ministerReasons'],
  ],
  [
    'the council does not, the minister has no reasons yet',
    { proposal: shown, plenary: shown, council: 'none', ministerReasons: 'none' },
    ['council council', 'minister ministerReasons'],
  ],
  ['the council consents', { proposal: shown, plenary: shown, council: shown }, ['authority request']],
  [
    'the minister has reasons',
    { proposal: shown, plenary: shown, ministerReasons: shown },
    ['authority request'],
  ],
  [
    'requested with a copy',
    { proposal: shown, plenary: shown, council: shown, request: shown, copy: shown },
    ['minister amendment'],
  ],
  [
    'the order is amended',
    { proposal: shown, plenary: shown, council: shown, request: shown, copy: shown, amendment: shown },
    [],
  ],
])('joining, %s', (_, more, expected) => {
  expect(joining(more)).toEqual(expected);
});

test.each<[string, Partial<LeavingFacts>, readonly string[]]>([
  // 4.3: the authority's council asks, or the cluster's
  ['nothing yet', {}, ['plenary authorityDecision', 'council councilDecision']],
  ['the authority asked', { authorityDecision: shown }, ['authority request']],
  ['the council is to ask', { askedBy: 'council' }, ['council councilDecision']],
  // 10 of 16 are no two thirds, 11 are
  [
    'too few votes',
    { askedBy: 'council', councilDecision: shown, votesFor: 10, members: 16 },
    ['council councilDecision'],
  ],
  [
    'two thirds',
    { askedBy: 'council', councilDecision: shown, votesFor: 11, members: 16 },
    ['minister convinced'],
  ],
  [
    'two thirds, and who asked is not said',
    { councilDecision: shown, votesFor: 11, members: 16 },
    ['plenary authorityDecision', 'minister convinced'],
  ],
  [
    'the minister is convinced',
    { askedBy: 'council', councilDecision: shown, votesFor: 11, members: 16, convinced: shown },
    ['cluster request'],
  ],
  ['requested', { authorityDecision: shown, request: shown }, ['authority settlement']],
  // 4.5: without agreement the minister decides
  [
    'a settlement is proposed',
    { authorityDecision: shown, request: shown, settlement: shown },
    ['council agreed', 'minister ministerSettlement'],
  ],
  [
    'the settlement is agreed',
    { authorityDecision: shown, request: shown, settlement: shown, agreed: 'yes' },
    ['minister amendment'],
  ],
])('leaving, %s', (_, more, expected) => {
  expect(leaving(more)).toEqual(expected);
});

const papers = (list: ReturnType<typeof listPapers>) =>
  list.map(({ paper, standing }) => `${paper} ${standing}`);

test('4.2: what a request to join is handed in with; the council’s protocol not where the minister acts without it', () => {
  const facts: JoiningFacts = { authority: 'טירה', request: shown, copy: 'none', plenary: shown };
  expect(papers(listPapers(papersToJoin(facts, on), on))).toEqual([
    'request shown',
    'copy missing',
    'plenary shown',
    'council unknown',
  ]);
  expect(papers(listPapers(papersToJoin({ ...facts, ministerReasons: shown }, on), on))).toEqual([
    'request shown',
    'copy missing',
    'plenary shown',
  ]);
});

test('4.4: what a request to leave is handed in with', () => {
  const facts: LeavingFacts = { authority: 'טירה', request: shown };
  expect(papers(listPapers(papersToLeave(facts, on), on))).toEqual(['request shown', 'settlement unknown']);
  // A settlement that is dated tomorrow is not there today.
  const tomorrow: Evidence = { reference: 'הסדר', on: isoDate('2026-11-22') as IsoDate };
  expect(papers(listPapers(papersToLeave({ ...facts, settlement: tomorrow }, on), on))).toEqual([
    'request shown',
    'settlement missing',
  ]);
});
