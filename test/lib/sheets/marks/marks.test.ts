import {
  areaName,
  MARK_LOOKS,
  MARK_SEVERITIES,
  markedAs,
  markFormat,
  parseCell,
  planMarks,
  plannedMarks,
  planUnmark,
  type Markable,
  type Outcome,
  type Plan,
} from '../../../../lib/index.js';

const finding = (outcome: Outcome, cell: string, sheet = 'תקציב'): Markable => {
  const place = parseCell(cell);
  if (!place) throw new Error(cell);
  return { outcome, at: { sheet, ...place } };
};

const marksOf = ({ steps }: Plan): readonly string[] =>
  steps.flatMap((step) =>
    step.do === 'mark' ? [`${step.sheet} ${areaName(step.area)} ${step.severity}`] : [],
  );

describe('what is marked', () => {
  it.each<[string, readonly Markable[], readonly string[]]>([
    ['nothing where nothing was found', [], []],
    ['no cell that is met', [finding('met', 'B2')], []],
    ['no finding without a cell', [{ outcome: 'breached' }], []],
    [
      'neighbours in a row as one area',
      [finding('breached', 'B2'), finding('breached', 'D2'), finding('breached', 'C2')],
      ['תקציב B2:D2 breached'],
    ],
    [
      'neighbours below each other as one area',
      [finding('advisory', 'B3'), finding('advisory', 'B2'), finding('advisory', 'B4')],
      ['תקציב B2:B4 advisory'],
    ],
    [
      'a block as one area, and what sticks out by itself',
      ['B2', 'C2', 'B3', 'C3', 'B4'].map((cell) => finding('undetermined', cell)),
      ['תקציב B2:C3 undetermined', 'תקציב B4 undetermined'],
    ],
    [
      'apart what a row lies between',
      [finding('breached', 'B2'), finding('breached', 'B4')],
      ['תקציב B2 breached', 'תקציב B4 breached'],
    ],
    [
      'apart what is marked otherwise',
      [finding('breached', 'B2'), finding('advisory', 'C2'), finding('breached', 'D2')],
      ['תקציב B2 breached', 'תקציב C2 advisory', 'תקציב D2 breached'],
    ],
    [
      'a cell once, by the worst that is said of it',
      [
        finding('advisory', 'B2'),
        finding('breached', 'B2'),
        finding('undetermined', 'B2'),
        finding('undetermined', 'C2'),
        finding('advisory', 'C2'),
        finding('met', 'C2'),
      ],
      ['תקציב B2 breached', 'תקציב C2 undetermined'],
    ],
    [
      'each sheet by itself',
      [finding('breached', 'B2', 'a'), finding('breached', 'C2', 'b'), finding('breached', 'C2', 'a')],
      ['a B2:C2 breached', 'b C2 breached'],
    ],
  ])('%s', (_, findings, expected) => {
    expect(marksOf(planMarks(findings))).toEqual(expected);
  });

  it('replaces all marks that are there', () => {
    expect(planMarks([finding('breached', 'B2')]).steps.map((step) => step.do)).toEqual(['unmark', 'mark']);
    expect(planMarks([]).steps).toEqual(planUnmark().steps);
  });

  it('counts only what comes after the last step that takes marks off', () => {
    const marks = planMarks([finding('breached', 'B2')]);
    expect(plannedMarks({ steps: [...marks.steps, { do: 'unmark' }] }).size).toBe(0);
    const twice = plannedMarks({ steps: [...marks.steps, ...marks.steps] }).get('תקציב');
    expect(twice).toEqual([{ severity: 'breached', areas: [{ top: 1, left: 1, bottom: 1, right: 1 }] }]);
  });

  it('is one format for each severity, the worst first, and as many as their addresses need', () => {
    const findings = Array.from({ length: 450 }, (_, at) =>
      finding(at % 2 === 0 ? 'advisory' : 'breached', `B${at + 1}`),
    );
    const formats = plannedMarks(planMarks(findings)).get('תקציב') ?? [];
    expect(formats.map(({ severity, areas }) => `${severity} ${areas.length}`)).toEqual([
      'breached 100',
      'breached 100',
      'breached 25',
      'advisory 100',
      'advisory 100',
      'advisory 25',
    ]);
  });

  it('takes its time by the findings, not by their square', () => {
    const many = Array.from({ length: 60_000 }, (_, at) => finding('advisory', `B${at * 2 + 1}`));
    const begin = performance.now();
    expect(plannedMarks(planMarks(many)).get('תקציב')).toHaveLength(600);
    expect(performance.now() - begin).toBeLessThan(3_000);
  });
});

describe('a mark is known by its formula', () => {
  it.each(MARK_SEVERITIES)('%s', (severity) => {
    const { formula } = markFormat(severity, []);
    expect(formula).toBe(`=N("eshkol:${severity}")=0`);
    expect(markedAs(formula)).toBe(severity);
    expect(markedAs(formula.slice(1))).toBe(severity);
    expect(markedAs(` = N( "eshkol:${severity}" ) = 0 `.trim())).toBe(severity);
  });

  it.each([
    '=TRUE',
    '=N("eshkol:met")=0',
    '=N("eshkol:breached")=1',
    '=A1="eshkol:breached"',
    '=N("eshkol:breached")=0+A1',
    '=OR(N("eshkol:breached")=0,A1>3)',
    '',
  ])('%s is not ours', (formula) => {
    expect(markedAs(formula)).toBeUndefined();
  });
});

/** Relative luminance and contrast by WCAG 2.2; what people without one kind of cone see by Machado, Oliveira and Fernandes (2009). */
const linear = (color: string): number[] =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
const dot = (row: readonly number[], color: readonly number[]): number =>
  row.reduce((sum, part, at) => sum + part * (color[at] ?? 0), 0);
const luminance = (color: string): number => dot([0.2126, 0.7152, 0.0722], linear(color));
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
const SIGHT: Readonly<Record<string, readonly (readonly number[])[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
function lab(color: string, sight: readonly (readonly number[])[]): readonly number[] {
  const seen = sight.map((row) => Math.min(1, Math.max(0, dot(row, linear(color)))));
  const [x = 0, y = 0, z = 0] = [
    dot([0.4124, 0.3576, 0.1805], seen) / 0.95047,
    dot([0.2126, 0.7152, 0.0722], seen),
    dot([0.0193, 0.1192, 0.9505], seen) / 1.08883,
  ].map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (a: string, b: string, sight: readonly (readonly number[])[]): number =>
  Math.hypot(...lab(a, sight).map((part, at) => part - (lab(b, sight)[at] ?? 0)));

describe('marks can be told apart', () => {
  const looks = Object.values(MARK_LOOKS);

  it('and read', () => {
    for (const { fill, color } of looks) expect(contrast(fill, color)).toBeGreaterThan(6);
  });

  it.each(Object.entries(SIGHT))('sight %s', (_, sight) => {
    for (const [at, { fill }] of looks.entries()) {
      expect(distance(fill, '#FFFFFF', sight)).toBeGreaterThan(10);
      for (const other of looks.slice(at + 1)) expect(distance(fill, other.fill, sight)).toBeGreaterThan(20);
    }
  });

  it('on grey paper: the worse the darker, and lines of their own', () => {
    const grey = [MARK_LOOKS.breached, MARK_LOOKS.advisory, MARK_LOOKS.undetermined].map(
      ({ fill }) => lab(fill, SIGHT['full'] ?? [])[0] ?? 0,
    );
    expect((grey[1] ?? 0) - (grey[0] ?? 0)).toBeGreaterThan(8);
    expect((grey[2] ?? 0) - (grey[1] ?? 0)).toBeGreaterThan(8);
    expect(new Set(looks.map(({ lines }) => lines.top?.style)).size).toBe(3);
  });
});
