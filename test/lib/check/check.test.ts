import {
  check,
  Exact,
  isoDate,
  LANGUAGES,
  loadAllWords,
  money,
  recommendedModel,
  withTariff,
  type IsoDate,
  type QuotaFacts,
} from '../../../lib/index.js';

const on = isoDate('2026-01-01') as IsoDate;
const recommended = recommendedModel();
if (!recommended.ok) throw new Error('no recommended model');
const model = recommended.value;
const own = withTariff(model, new Exact(5));
if (!own) throw new Error('no formula');

const authority = { name: 'טייבה', population: 30_000, socio: 4, periph: 6 };
const quotaOf = (amount: string | number, keptIn?: number) => ({
  ...authority,
  set: { amount: money(amount), ...(keptIn === undefined ? {} : { keptIn: money(keptIn) }) },
});

const findings = (facts: Partial<QuotaFacts>, rule: string, date = on) =>
  check({ quota: { authorities: [], ...facts } }, date).filter((finding) => finding.rule === rule);

const verdicts = (facts: Partial<QuotaFacts>, rule: string, date = on) =>
  findings(facts, rule, date).map(({ outcome, code }) => `${outcome} ${code}`);

describe('Q1: the quota set is what the arrangement gives', () => {
  test.each<[string, Partial<QuotaFacts>, string]>([
    ['57,000 of 57,000', { authorities: [quotaOf(57_000)], model }, 'met quota-as-model'],
    ['60,000 of 57,000', { authorities: [quotaOf(60_000)], model }, 'breached quota-differs'],
    ['an agora less', { authorities: [quotaOf('56999.99')], model }, 'breached quota-differs'],
    [
      'kept in thousands, as near as it can be',
      { authorities: [quotaOf(57_000, 1000)], model },
      'met quota-as-model',
    ],
    [
      'kept in thousands, one of them off',
      { authorities: [quotaOf(58_000, 1000)], model },
      'breached quota-differs',
    ],
    [
      'kept in shekels, cut off',
      { authorities: [{ ...quotaOf(10_600, 1), population: 1001, socio: 3, periph: 4 }], model },
      'met quota-as-model',
    ],
    ['no quota given', { authorities: [authority], model }, 'undetermined quota-not-set'],
    [
      'an unclassified authority',
      { authorities: [{ name: 'טייבה', population: 30_000, periph: 6, set: { amount: money(1) } }], model },
      'undetermined quota-input-unknown',
    ],
    ['no arrangement given', { authorities: [quotaOf(57_000)] }, 'undetermined arrangement-unknown'],
    ['68,250 by a tariff of 5', { authorities: [quotaOf(68_250)], model: own }, 'met quota-as-model'],
  ])('%s', (_, facts, verdict) => {
    expect(verdicts(facts, 'Q1')).toEqual([verdict]);
  });

  test('the finding names cell, amounts and clause', () => {
    expect(findings({ authorities: [quotaOf(57_000), quotaOf(50_000)], model }, 'Q1')[1]).toEqual({
      rule: 'Q1',
      code: 'quota-differs',
      outcome: 'breached',
      path: ['quota', 'authorities', 1, 'set'],
      facts: {
        authority: 'טייבה',
        set: '50000.00',
        quota: '57000.00',
        difference: '7000.00',
        direction: 'below',
      },
      sources: [expect.objectContaining({ clause: 'Q1', edition: 'moi-2017-05-17', section: 'נספח 3' })],
    });
  });
});

describe('Q7: the recommended model, or another that the minister approves', () => {
  const details = { reference: 'נספח ד' };
  const arrangementApproval = { reference: '1234', on: isoDate('2025-12-31') as IsoDate };
  test.each<[string, Partial<QuotaFacts>, string[]]>([
    ['nothing said', {}, ['undetermined arrangement-unknown']],
    ['recommended', { model }, ['met arrangement-recommended']],
    [
      'own, all shown',
      { model: own, details, arrangementApproval },
      ['met own-details-attached', 'met own-approved'],
    ],
    [
      'own, nothing said',
      { model: own },
      ['undetermined own-details-unknown', 'undetermined own-approval-unknown'],
    ],
    [
      'own, no details',
      { model: own, details: 'none', arrangementApproval },
      ['breached own-details-missing', 'met own-approved'],
    ],
    [
      'own, proposed',
      { model: own, details, arrangementApproval: 'none', levied: 'no' },
      ['met own-details-attached', 'advisory own-pending'],
    ],
    [
      'own, charged without approval',
      { model: own, details, arrangementApproval: 'none', levied: 'yes' },
      ['met own-details-attached', 'breached own-unapproved'],
    ],
    [
      'own, unapproved, unknown if charged',
      { model: own, details, arrangementApproval: 'none' },
      ['met own-details-attached', 'undetermined own-approval-unknown'],
    ],
    [
      'own, approval without a number',
      { model: own, details, arrangementApproval: { reference: ' ' }, levied: 'yes' },
      ['met own-details-attached', 'undetermined own-approval-unknown'],
    ],
  ])('%s', (_, facts, verdict) => {
    expect(verdicts(facts, 'Q7')).toEqual(verdict);
  });

  test('an approval counts from its day on', () => {
    const facts: Partial<QuotaFacts> = { model: own, details, arrangementApproval, levied: 'yes' };
    expect(verdicts(facts, 'Q7', '2025-12-31' as IsoDate)[1]).toBe('met own-approved');
    expect(verdicts(facts, 'Q7', '2025-12-30' as IsoDate)[1]).toBe('breached own-unapproved');
  });
});

test('Q8: services and projects paid from quotas are pointed out, never breached', () => {
  const expenditure: QuotaFacts['expenditure'] = [
    { name: 'הנהלה', fundedBy: 'quotas', purpose: 'general' },
    { name: 'פינוי פסולת', fundedBy: 'quotas', purpose: 'service' },
    { name: 'גשר', fundedBy: 'quotas', purpose: 'project' },
    { name: 'היסעים', fundedBy: 'other', purpose: 'service' },
    { name: 'מוקד', purpose: 'service' },
    { name: 'שונות', fundedBy: 'quotas' },
  ];
  expect(verdicts({ expenditure }, 'Q8')).toEqual([
    'met expense-general',
    'advisory expense-from-quotas',
    'advisory expense-from-quotas',
    'met expense-general',
    'undetermined expense-unknown',
    'undetermined expense-unknown',
  ]);
  expect(verdicts({}, 'Q8')).toEqual([]);
});

describe('Q9: decision and approval before quotas are charged', () => {
  const reference = 'פרוטוקול 7';
  test.each(['decision', 'approval'] as const)('%s', (field) => {
    const rule = `Q9-${field}`;
    const shown = field === 'decision' ? 'decision-taken' : 'approval-given';
    expect(verdicts({ [field]: { reference }, levied: 'yes' }, rule)).toEqual([`met ${shown}`]);
    expect(verdicts({ [field]: { reference, on } }, rule)).toEqual([`met ${shown}`]);
    expect(verdicts({ [field]: 'none', levied: 'yes' }, rule)).toEqual([`breached ${field}-missing`]);
    expect(verdicts({ [field]: { reference, on: '2026-01-02' }, levied: 'yes' }, rule)).toEqual([
      `breached ${field}-missing`,
    ]);
    expect(verdicts({ levied: 'yes' }, rule)).toEqual([`undetermined ${field}-unknown`]);
    expect(verdicts({ [field]: 'none' }, rule)).toEqual([`undetermined ${field}-unknown`]);
    expect(verdicts({ [field]: { reference: '' }, levied: 'yes' }, rule)).toEqual([
      `undetermined ${field}-unknown`,
    ]);
    expect(verdicts({ [field]: 'none', levied: 'no' }, rule)).toEqual([]);
  });
});

describe("Q9: within the order's limits", () => {
  const limits = { perAuthority: money(60_000) };
  const total = { total: money(100_000) };
  test.each<[string, Partial<QuotaFacts>, string[]]>([
    ['at the limit', { authorities: [quotaOf(60_000)], limits }, ['met limit-kept']],
    ['one above', { authorities: [quotaOf(60_001)], limits }, ['breached limit-exceeded']],
    ['an agora above', { authorities: [quotaOf('60000.01')], limits }, ['breached limit-exceeded']],
    ['not given', { authorities: [authority], limits }, ['undetermined limit-quota-unknown']],
    ['no limit', { authorities: [quotaOf(9e9)], limits: 'none' }, ['met limit-none']],
    ['limits not given', { authorities: [quotaOf(1)] }, ['undetermined limits-unknown']],
    ['limits left empty', { authorities: [quotaOf(1)], limits: {} }, ['undetermined limits-unknown']],
    [
      'together at the limit',
      { authorities: [quotaOf(50_000), quotaOf(50_000)], limits: total },
      ['met total-limit-kept'],
    ],
    [
      'together above',
      { authorities: [quotaOf(50_000), quotaOf('50000.01')], limits: total },
      ['breached total-limit-exceeded'],
    ],
    [
      'together, some missing',
      { authorities: [quotaOf(50_000), authority], limits: total },
      ['undetermined total-limit-unknown'],
    ],
    [
      'the known ones alone above',
      { authorities: [quotaOf(100_001), authority], limits: total },
      ['breached total-limit-exceeded'],
    ],
  ])('%s', (_, facts, verdict) => {
    expect(verdicts(facts, 'Q9-limit')).toEqual(verdict);
  });
});

describe('P2: the order may provide otherwise', () => {
  const facts: Partial<QuotaFacts> = { authorities: [quotaOf(60_000)], model };
  test('then the clause does not bind, and the order is named', () => {
    const otherwise = [{ clause: 'Q1', reference: 'סעיף 12(ב) לצו' }];
    const found = findings({ ...facts, order: { otherwise } }, 'Q1');
    expect(found).toEqual([
      expect.objectContaining({
        outcome: 'advisory',
        code: 'order-otherwise',
        facts: { clause: 'Q1', reference: 'סעיף 12(ב) לצו' },
      }),
    ]);
    expect(found[0]?.sources.map(({ clause }) => clause)).toEqual(['P2', 'Q1']);
    expect(verdicts({ ...facts, order: { otherwise } }, 'Q9-limit')).toEqual(['undetermined limits-unknown']);
  });

  test('one clause, all of its rules; without a section, undetermined', () => {
    const order = { otherwise: [{ clause: 'Q9', reference: '' }] };
    for (const rule of ['Q9-decision', 'Q9-approval', 'Q9-limit']) {
      expect(verdicts({ ...facts, order }, rule)).toEqual(['undetermined order-unreferenced']);
    }
  });
});

test('before the procedure nothing is held against anyone', () => {
  const found = check({ quota: { authorities: [quotaOf(60_000)], model } }, '2017-05-16' as IsoDate);
  expect(new Set(found.map(({ outcome, code }) => `${outcome} ${code}`))).toEqual(
    new Set(['undetermined rule-not-in-force']),
  );
});

test('without facts nothing is checked', () => {
  expect(check({}, on)).toEqual([]);
});

test('each finding has a sentence in every language', async () => {
  const cases: Partial<QuotaFacts>[] = [
    {
      authorities: [quotaOf(60_000), quotaOf(57_000), authority, { name: 'כפר ברא' }],
      model,
      levied: 'yes',
      limits: { perAuthority: money(60_000), total: money(1) },
    },
    { model: own, details: 'none', arrangementApproval: 'none', levied: 'no', limits: 'none' },
    {
      model: own,
      authorities: [authority],
      limits: { total: money(5) },
      decision: 'none',
      approval: 'none',
      levied: 'yes',
    },
    {
      order: {
        otherwise: [
          { clause: 'Q1', reference: '' },
          { clause: 'Q9', reference: '3' },
        ],
      },
      expenditure: [{ name: 'גשר', fundedBy: 'quotas', purpose: 'project' }],
    },
  ];
  for (const language of LANGUAGES) {
    const { say } = await loadAllWords(language);
    for (const facts of cases) {
      for (const date of [on, '2017-01-01' as IsoDate]) {
        const said = check({ quota: { authorities: [], ...facts } }, date).map((finding) => say(finding));
        expect(said.filter((sentence) => sentence.length < 12 || sentence.includes('undefined'))).toEqual([]);
      }
    }
  }
});
