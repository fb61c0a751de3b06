import {
  cellName,
  Exact,
  formulaOf,
  isoDate,
  LANGUAGES,
  money,
  planScenario,
  readMembers,
  readModelTable,
  recommendedModel,
} from '../../../../lib/index.js';
import type {
  Language,
  PlanCell,
  QuotaModel,
  ScenarioRequest,
  ScenarioSheet,
  SheetSnapshot,
} from '../../../../lib/index.js';
import { calculate, written } from './written.js';

const recommended = (): QuotaModel => {
  const model = recommendedModel();
  if (!model.ok) throw new Error(model.problems[0].code);
  return model.value;
};
const DATE = isoDate('2026-11-21');
if (!DATE) throw new Error('no date');

const row = (name: string, population: number | null, socio: number | null, periph: number | null) => ({
  name,
  population,
  socio,
  periph,
});
const MEMBERS = [
  row('טייבה', 44585, 3, 6),
  row('כפר יונה', 26182, 7, 6),
  row('כפר ברא', 3754, 4, 7),
  row('כפר סבא', 101830, 8, 8),
];

function scenario(
  more: Partial<ScenarioRequest> = {},
): ScenarioSheet & { cells: ReadonlyMap<string, PlanCell> } {
  const result = planScenario({
    language: 'he',
    sheetName: 'תרחיש',
    existing: ['חברות'],
    title: 'אשכול השרון',
    rows: MEMBERS,
    model: recommended(),
    date: DATE ?? ('' as never),
    ...more,
  });
  if (!result.ok) throw new Error(result.problems[0].code);
  return { ...result.value, cells: written(result.value.plan, result.value.sheet) };
}

const quotasOf = ({ quotas, cells }: ReturnType<typeof scenario>): string[] =>
  Array.from({ length: quotas.bottom - quotas.top + 1 }, (_, index) =>
    calculate(cells)(cellName(quotas.top + index, quotas.left)),
  );

describe('the scenario sheet', () => {
  test('computes every quota and the total from its own cells', () => {
    const sheet = scenario();
    expect(quotasOf(sheet)).toEqual(['55126.50', '70909.50', '15631.00', '422320.00']);
    expect(sheet.total).toBe('E11');
    expect(calculate(sheet.cells)(sheet.total)).toBe('563987.00');
    expect(sheet.cells.get('6 4')).toEqual({
      formula: '=CLUSTERQUOTA(B7,C7,D7,$G$7:$I$18)',
      format: '#,##0.00',
    });
  });

  test('a parameter changed in the sheet changes what the formulas give', () => {
    const sheet = scenario();
    const cells = new Map(sheet.cells);
    const tariff = [...cells].find(
      ([key, cell]) => key.endsWith(' 6') && 'value' in cell && cell.value === 'B',
    );
    cells.set(`${tariff?.[0].split(' ')[0]} 8`, { value: 4.5 });
    expect(calculate(cells)('E7')).toBe('60142.31');
  });

  test('an arrangement of the authorities’ own keeps its parameters exactly', () => {
    const model: QuotaModel = {
      status: 'own',
      parts: [
        {
          kind: 'formula',
          weight: new Exact(100),
          bands: [
            { from: 0, fixed: money('9999.99') },
            { from: 20000, fixed: money(20000) },
          ],
          tariff: new Exact('4.37'),
          socio: [10, 12.5, 33.3333, 40, 50, 60, 70, 80, 90, 110].map((percent) => new Exact(percent)),
          periph: Array.from({ length: 10 }, () => new Exact(100)),
        },
      ],
      factor: new Exact(100),
      caps: [],
      floors: [],
    };
    const sheet = scenario({ model });
    const { parameters, cells } = sheet;
    const table = Array.from({ length: parameters.bottom - parameters.top + 1 }, (_, down) =>
      [0, 1, 2].map((across) => {
        const cell = cells.get(`${parameters.top + down} ${parameters.left + across}`);
        return cell && 'value' in cell ? cell.value : null;
      }),
    );
    const read = readModelTable(table);
    const part = read.ok ? formulaOf(read.value) : undefined;
    expect(part?.bands.map(({ from, fixed }) => [from, fixed.toFixed(2)])).toEqual([
      [0, '9999.99'],
      [20000, '20000.00'],
    ]);
    expect(part?.tariff.toFixed()).toBe('4.37');
    expect(part?.socio.map((percent) => percent.toFixed())).toEqual([
      '10',
      '12.5',
      '33.3333',
      '40',
      '50',
      '60',
      '70',
      '80',
      '90',
      '110',
    ]);
    expect(cells.get('10 8')).toEqual({ value: 0.125, format: '0.0%' });
    // 20,000 + 4.37 × 33.3333 % × 44,585 = 84,945.4183…
    expect(quotasOf(sheet)[0]).toBe('84945.42');
    expect(cells.get('1 0')).toEqual({ value: 'הסדר אחר מן המודל המומלץ; טעון אישור שר הפנים (סעיף 5.א.1)' });
  });

  test('what is not known stays blank; the total is an error, and the known part stands below it', () => {
    const sheet = scenario({ rows: [...MEMBERS, row('צור הדסה', 10459, null, null)] });
    expect(sheet.cells.get('10 2')).toEqual({ value: null, format: '0' });
    expect(quotasOf(sheet).at(-1)).toBe('#VALUE!');
    expect(calculate(sheet.cells)(sheet.total)).toBe('#VALUE!');
    expect(calculate(sheet.cells)('E13')).toBe('563987.00');
    expect(scenario().cells.has('11 4')).toBe(false);
  });

  test('names that look like formulas are text', () => {
    const sheet = scenario({ rows: [row('=1+1', 5, 5, 5)], title: '=HYPERLINK("x")' });
    expect(sheet.cells.get('6 0')).toEqual({ value: '=1+1' });
    expect(sheet.cells.get('0 0')).toEqual({ value: '=HYPERLINK("x"): מכסות הרשויות' });
  });

  test('no rows, no sheet', () => {
    const result = planScenario({
      language: 'he',
      sheetName: '',
      existing: [],
      title: '',
      rows: [],
      model: recommended(),
      date: DATE ?? ('' as never),
    });
    expect(result).toEqual({ ok: false, problems: [{ code: 'scenario-empty', facts: {} }] });
  });

  test('looks: direction, widths for every column, frozen headings, one page wide, shaded inputs, a line over the total', () => {
    const { plan, sheet, cells } = scenario();
    const [first, ...rest] = plan.steps;
    if (first?.do !== 'add-sheet') throw new Error('no sheet first');
    expect(first.sheet).toMatchObject({ name: 'תרחיש', rtl: true, frozenRows: 6 });
    expect(first.sheet.print).toEqual({ landscape: true, onePageWide: true, titleRows: 6 });
    const used = [...cells.keys()].map((key) => Number(key.split(' ')[1]));
    expect(first.sheet.columnWidths.length).toBeGreaterThan(Math.max(...used));
    expect(rest.every((step) => (step.do === 'write' || step.do === 'style') && step.sheet === sheet)).toBe(
      true,
    );
    const styles = rest.flatMap((step) => (step.do === 'style' ? [step] : []));
    expect(styles).toContainEqual({
      do: 'style',
      sheet,
      area: { top: 6, left: 1, bottom: 9, right: 3 },
      style: { fill: '#FFF8E1' },
    });
    expect(styles.find(({ area, style }) => area.top === 10 && style.borderTop)).toBeDefined();
  });

  test('the dash of the tariff stands in the middle of its column, apart from the value', () => {
    const { plan, cells } = scenario();
    expect([6, 7, 8].map((column) => cells.get(`9 ${column}`))).toEqual([
      { value: 'B' },
      { value: '–' },
      { value: 4, format: '#,##0.00' },
    ]);
    const centred = plan.steps.filter(
      (step) =>
        step.do === 'style' &&
        step.style.align === 'center' &&
        step.area.left <= 7 &&
        step.area.right >= 7 &&
        step.area.top <= 9 &&
        step.area.bottom >= 9,
    );
    expect(centred).toHaveLength(1);
  });
});

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  he: [
    'אשכול השרון: מכסות הרשויות',
    'המודל המומלץ של משרד הפנים, נספח 3 לנוהל מיום 17.5.2017',
    'נתונים: הלמ"ס 2020, למעט רשות אחת',
    'נערך ביום 21.11.2026 לפי הגיליון חברות, תאים A1:H16',
  ],
  ar: [
    'אשכול השרון: حصص السلطات',
    'النموذج الموصى به من وزارة الداخلية، الملحق 3 للنظام بتاريخ 17/5/2017',
    'البيانات: دائرة الإحصاء المركزية 2020، ما عدا سلطة واحدة',
    'أُعدّ بتاريخ 21/11/2026 وفق الورقة חברות، الخلايا A1:H16',
  ],
  fa: [
    'אשכול השרון: سهمیهٔ شهرداری‌ها',
    'مدل پیشنهادی وزارت کشور، پیوست ۳ دستورالعمل مورخ ۲۰۱۷/۰۵/۱۷',
    'داده‌ها: ادارهٔ مرکزی آمار ۲۰۲۰، جز ۱ شهرداری یا شورا',
    'تهیه‌شده در ۲۰۲۶/۱۱/۲۱ بر پایهٔ برگهٔ חברות، خانه‌های A1:H16',
  ],
  en: [
    'אשכול השרון: quotas of the authorities',
    'The model recommended by the Ministry of Interior, annex 3 to the procedure of 2017-05-17',
    'Figures: Central Bureau of Statistics 2020, except one authority',
    'Prepared on 2026-11-21 from sheet חברות, cells A1:H16',
  ],
};

const MEMBER_CELLS = new Set(MEMBERS.map((_, at) => `${6 + at} 0`));

describe.each(LANGUAGES)('in %s', (language) => {
  const planned = () =>
    scenario({
      language,
      figures: { vintage: 'bureau-2020', changed: 1 },
      source: { sheet: 'חברות', area: { top: 0, left: 0, bottom: 15, right: 7 } },
      sheetName: '',
    });

  test('says the cluster, edition, figures and date', () => {
    const { cells } = planned();
    expect([0, 1, 2, 3].map((at) => cells.get(`${at} 0`))).toEqual(
      TITLES[language].map((value) => ({ value })),
    );
  });

  test('the legend has each letter in a cell of its own, and its words fit into the two columns beside it', () => {
    const { cells, parameters, plan } = planned();
    const top = parameters.bottom + 2;
    const [first] = plan.steps;
    const widths = first?.do === 'add-sheet' ? first.sheet.columnWidths.slice(7, 9) : [];
    const room = widths.reduce((sum, width) => sum + width, 0);
    expect([0, 1, 2, 3].map((down) => cells.get(`${top + down} 6`))).toEqual(
      ['A', 'B', 'C', 'D'].map((value) => ({ value })),
    );
    for (const down of [0, 1, 2, 3]) {
      const cell = cells.get(`${top + down} 7`);
      const text = cell && 'value' in cell ? String(cell.value) : '';
      expect(text.length).toBeGreaterThan(10);
      expect(text.replace(/[\p{M}\p{Cf}]/gu, '').length).toBeLessThanOrEqual(room + 3);
    }
  });

  test('no line runs against the sheet: none begins with a letter of the other direction', () => {
    const lines = [...planned().cells]
      .filter(([key]) => !MEMBER_CELLS.has(key) && key !== '0 0')
      .flatMap(([, cell]) => ('value' in cell && typeof cell.value === 'string' ? [cell.value] : []))
      .filter((text) => /\p{L}/u.test(text) && text.length > 1);
    expect(lines.length).toBeGreaterThan(15);
    const firsts = lines.map((text) => /\p{L}/u.exec(text)?.[0] ?? '');
    const toTheLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
    expect(firsts.filter((letter) => toTheLeft.test(letter) === (language === 'en'))).toEqual([]);
  });

  test('is read again as a members table, and nothing else in it is', () => {
    const { cells, sheet, plan } = planned();
    const height = Math.max(...[...cells.keys()].map((key) => Number(key.split(' ')[0]))) + 1;
    const snapshot: SheetSnapshot = {
      name: sheet,
      rtl: plan.steps[0]?.do === 'add-sheet' && plan.steps[0].sheet.rtl,
      visibility: 'visible',
      merges: [],
      rows: Array.from({ length: height }, (_, at) =>
        Array.from({ length: 9 }, (__, column) => {
          const cell = cells.get(`${at} ${column}`);
          if (!cell) return undefined;
          return 'formula' in cell ? { value: 1, formula: cell.formula } : { value: cell.value };
        }),
      ),
    };
    const { tables } = readMembers({ sheets: [snapshot] }, null);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ confidence: 'certain', missing: [], totals: [10], unreadable: [] });
    expect(tables[0]?.notes).toEqual([]);
    expect(tables[0]?.rows.map(({ name }) => name)).toEqual(MEMBERS.map(({ name }) => name));
    expect(tables[0]?.columns.quota?.column).toBe(4);
    expect(snapshot.rtl).toBe(language !== 'en');
  });
});
