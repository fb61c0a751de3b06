import { found, joining, day, on, PENDING, quoted, shown, verdicts } from './support.js';

type Case = [string, Parameters<typeof joining>[0], string];

describe(quoted('J0', 'שר הפנים רשאי לתקן את הצו המקים ולהורות על צירוף רשות לאשכול'), () => {
  test.each<Case>([
    ['on the day of the amendment', {}, 'met change-by-order'],
    ['after it', { effective: day('2026-07-01') }, 'met change-by-order'],
    ['the day before it', { effective: day('2026-05-31') }, 'breached change-before-order'],
    ['without one', { amendment: 'none' }, 'breached change-before-order'],
    ['one that is still to come', { amendment: shown('צו', '2026-08-01') }, 'breached change-before-order'],
    ['nobody said of one', { amendment: undefined }, 'undetermined change-order-unknown'],
    ['one without its day', { amendment: shown('צו 77') }, 'undetermined change-order-unknown'],
    ['amended, and no day said', { effective: undefined }, 'met change-by-order'],
    ['nothing yet', PENDING, 'advisory change-order-pending'],
    ['planned', { amendment: 'none', effective: day('2027-01-01') }, 'advisory change-order-pending'],
  ])('%s', (_, more, expected) => {
    expect(verdicts(joining(more), 'J0')).toEqual([expected]);
  });

  test('the finding stands at the amendment, with the day beside it', () => {
    expect(found(joining({ effective: day('2026-05-31') }), 'J0')).toMatchObject([
      {
        path: ['membership', 'joining', 0, 'amendment'],
        operands: [['membership', 'joining', 0, 'effective']],
        facts: { authority: 'טירה', change: 'joining', amended: '2026-06-01', effective: '2026-05-31' },
      },
    ]);
  });
});

describe(quoted('J1', 'טעונה הסכמת מועצת האשכול ומליאת מועצת הרשות המיועדת לצירוף'), () => {
  const reasons = shown('החלטת השר', '2026-05-01');
  test.each<Case>([
    ['both', {}, 'met joining-consented'],
    ['the minister for the council', { council: 'none', ministerReasons: reasons }, 'met joining-consented'],
    ['neither', { council: 'none' }, 'breached joining-unconsented'],
    ['not the authority', { plenary: 'none' }, 'breached joining-unconsented'],
    [
      'the minister for the authority',
      { plenary: 'none', ministerReasons: reasons },
      'breached joining-unconsented',
    ],
    ['nobody said of the council', { council: undefined }, 'undetermined joining-consent-unknown'],
    [
      'nobody said of the minister',
      { council: 'none', ministerReasons: undefined },
      'undetermined joining-consent-unknown',
    ],
    ['nobody said of the plenary', { plenary: undefined }, 'undetermined joining-consent-unknown'],
    [
      'the council after the amendment',
      { council: shown('מועצה 6', '2026-06-02') },
      'advisory joining-consented-after',
    ],
    [
      'the council on the day of the amendment',
      { council: shown('6', '2026-06-01') },
      'met joining-consented',
    ],
    ['not yet', { ...PENDING, council: 'none' }, 'advisory joining-consent-pending'],
    ['not yet, and nobody said', { ...PENDING, council: undefined }, 'undetermined joining-consent-unknown'],
    ['ready', PENDING, 'met joining-consented'],
  ])('%s', (_, more, expected) => {
    expect(verdicts(joining(more), 'J1')).toEqual([expected]);
  });

  test('whose consent is missing, and where', () => {
    expect(found(joining({ plenary: 'none', council: 'none' }), 'J1')).toMatchObject([
      {
        path: ['membership', 'joining', 0, 'plenary'],
        operands: [
          ['membership', 'joining', 0, 'council'],
          ['membership', 'joining', 0, 'ministerReasons'],
        ],
        facts: { what: 'both', due: '2026-06-01' },
      },
    ]);
    expect(found(joining({ council: 'none' }), 'J1')[0]?.facts).toMatchObject({ what: 'council' });
  });
});

describe(quoted('J1', '(על פי הצעת ראש הרשות)'), () => {
  test.each<Case>([
    ['proposed', {}, 'met joining-proposed'],
    ['on the same day', { proposal: shown('מכתב', '2026-02-01') }, 'met joining-proposed'],
    ['not', { proposal: 'none' }, 'breached joining-unproposed'],
    ['nobody said', { proposal: undefined }, 'undetermined joining-proposal-unknown'],
    ['afterwards', { proposal: shown('מכתב', '2026-02-02') }, 'advisory joining-proposed-after'],
    [
      'before the request',
      { ...PENDING, request: undefined, proposal: 'none' },
      'advisory joining-proposal-pending',
    ],
  ])('%s', (_, more, expected) => {
    expect(verdicts(joining(more), 'J1-proposal')).toEqual([expected]);
  });

  test('is not asked for before the plenary has approved', () => {
    expect(verdicts(joining({ ...PENDING, plenary: undefined, proposal: undefined }), 'J1-proposal')).toEqual(
      [],
    );
  });
});

describe(quoted('J2', 'תוגש בכתב לשר הפנים עם העתק לאגף פיתוח כלכלי במשרד הפנים'), () => {
  const reasons = shown('החלטת השר', '2026-05-01');
  test.each<Case>([
    ['complete', {}, 'met request-complete'],
    ['without a copy', { copy: 'none' }, 'breached request-incomplete'],
    ['without a copy, before any change', { ...PENDING, copy: 'none' }, 'breached request-incomplete'],
    ['without the plenary', { plenary: 'none' }, 'breached request-incomplete'],
    ['without the council', { council: 'none' }, 'breached request-incomplete'],
    ['the minister overrides', { council: 'none', ministerReasons: reasons }, 'met request-complete'],
    [
      'nobody said whether he does',
      { council: 'none', ministerReasons: undefined },
      'undetermined request-unknown',
    ],
    ['he may yet override', { ...PENDING, council: 'none' }, 'advisory request-pending'],
    ['added without a request', { request: 'none' }, 'breached request-incomplete'],
    ['nobody said of a copy', { copy: undefined }, 'undetermined request-unknown'],
    ['added, and nobody said of a request', { request: undefined }, 'undetermined request-unknown'],
    ['not written yet', { ...PENDING, request: 'none', copy: 'none' }, 'advisory request-pending'],
    ['nothing said, nothing done', { ...PENDING, request: undefined }, 'advisory request-pending'],
  ])('%s', (_, more, expected) => {
    expect(verdicts(joining(more), 'J2')).toEqual([expected]);
  });

  test('names the first of the missing papers, and how many they are', () => {
    expect(found(joining({ copy: 'none', plenary: 'none' }), 'J2')).toMatchObject([
      {
        path: ['membership', 'joining', 0, 'copy'],
        operands: [['membership', 'joining', 0, 'plenary']],
        facts: { document: 'copy', count: 2 },
      },
    ]);
  });
});

test('where the order provides otherwise the clause does not bind', () => {
  const order = { otherwise: [{ clause: 'J1', reference: 'סעיף 6' }] };
  expect(verdicts({ ...joining({ plenary: 'none' }), order }, 'J1')).toEqual(['advisory order-otherwise']);
});

test('no request, no finding', () => {
  for (const rule of ['J0', 'J1', 'J1-proposal', 'J2', 'J3', 'J4', 'J4-agreed', 'J4-sums']) {
    expect(verdicts({}, rule, on)).toEqual([]);
  }
});
