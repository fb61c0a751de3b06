import {
  cellName,
  compare,
  Exact,
  isoDate,
  LANGUAGES,
  planComparison,
  simulate,
} from '../../../../lib/index.js';
import type { Area } from '../../../../lib/index.js';
import { member, MEMBERS, NEXT, OLD, plan, RECOMMENDED, scenario, type Cells } from './support.js';

const shown = (cells: Cells, row: number, columns: number): unknown[] =>
  Array.from({ length: columns }, (_, column) => {
    const cell = cells.get(`${String(row)} ${String(column)}`);
    return cell && ('formula' in cell ? cell.formula : cell.value);
  });
const column = ({ left, top, bottom }: Area): string[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => cellName(top + index, left));

describe('the comparison sheet', () => {
  it('has both quotas over their own tables, differences and rates, all as formulas', () => {
    const { cells, parameters, quotas } = plan(NEXT);
    const [old, next] = [parameters.old, parameters.next].map(({ top, bottom }) => [top + 1, bottom + 1]) as [
      number[],
      number[],
    ];
    expect(shown(cells, 6, 10)).toEqual([
      'טייבה',
      46_870,
      3,
      6,
      `=CLUSTERQUOTA(B7,C7,D7,$A$${old.join(':$C$')})`,
      `=CLUSTERQUOTA(B7,C7,D7,$E$${next.join(':$G$')})`,
      '=ROUND(F7-E7,2)',
      '=IF(E7=0,"",F7/E7-1)',
      '=E7/B7',
      '=F7/B7',
    ]);
    expect(shown(cells, 10, 10)).toEqual([
      'סה"כ',
      '=SUM(B7:B10)',
      undefined,
      undefined,
      '=SUM(E7:E10)',
      '=SUM(F7:F10)',
      '=ROUND(SUM(G7:G10),2)',
      '=IF(E11=0,"",F11/E11-1)',
      '=E11/B11',
      '=F11/B11',
    ]);
    expect(column(quotas.next)).toEqual(['F7', 'F8', 'F9', 'F10']);
  });

  it('counts who pays more and less by authorities, residents and NIS', () => {
    const { cells } = plan(NEXT);
    expect([12, 13, 14, 15].map((row) => shown(cells, row, 4))).toEqual([
      ['מי משלם', 'רשויות', 'תושבים', 'בסך הכול (₪)'],
      ['משלמות יותר', '=COUNTIF(G7:G10,">0")', '=SUMIF(G7:G10,">0",B7:B10)', '=ROUND(SUMIF(G7:G10,">0"),2)'],
      ['משלמות פחות', '=COUNTIF(G7:G10,"<0")', '=SUMIF(G7:G10,"<0",B7:B10)', '=ROUND(SUMIF(G7:G10,"<0"),2)'],
      ['ללא שינוי', '=COUNTIF(G7:G10,0)', '=SUMIF(G7:G10,0,B7:B10)', undefined],
    ]);
  });

  it('says which arrangement needs approval, and the source of every figure', () => {
    const { cells, plan: planned } = plan(NEXT);
    const lines = [...cells.values()].flatMap((cell) => ('value' in cell ? [cell.value] : []));
    expect(lines).toContain('אחרי: הצעה · הסדר אחר מן המודל המומלץ; טעון אישור שר הפנים (סעיף 5.א.1)');
    expect(lines).toContain('לפני: היום · המודל המומלץ של משרד הפנים, נספח 3 לנוהל מיום 17.5.2017');
    expect(lines).toContain('נערך ביום 21.11.2026');
    expect([18, 19, 20].map((row) => shown(cells, row, 2))).toEqual([
      ['מספר תושבים', 'הלשכה המרכזית לסטטיסטיקה, קובץ הרשויות המקומיות 2024'],
      ['אשכול חברתי-כלכלי', 'הגיליון חברות 1'],
      ['אשכול פריפריאליות', 'הוזן בתרחיש'],
    ]);
    const warned = planned.steps.flatMap((step) =>
      step.do === 'style' && step.style.color === '#9C0006' ? [step.area.top] : [],
    );
    expect(warned).toEqual([2]);
  });

  it('explains every kind of row that the tables use, and no other', () => {
    const { cells, parameters } = plan(NEXT);
    const legend = [0, 1, 2, 3, 4, 5, 6].map((row) => shown(cells, parameters.old.top + row, 8)[7]);
    expect(legend).toEqual(['A', 'B', 'C', 'D', 'מקדם', 'רצפה', undefined]);
  });

  it('has one table where only the figures change, and both sets of figures', () => {
    const grown = scenario('גידול', RECOMMENDED, { growth: { perCent: new Exact(10), years: 1 } });
    const { cells, parameters } = plan(grown);
    expect(parameters.next).toBe(parameters.old);
    const table = `$A$${String(parameters.old.top + 1)}:$C$${String(parameters.old.bottom + 1)}`;
    expect(shown(cells, 6, 13)).toEqual([
      'טייבה',
      46_870,
      3,
      6,
      `=CLUSTERQUOTA(B7,C7,D7,${table})`,
      51_557,
      3,
      6,
      `=CLUSTERQUOTA(F7,G7,H7,${table})`,
      '=ROUND(I7-E7,2)',
      '=IF(E7=0,"",I7/E7-1)',
      '=E7/B7',
      '=I7/F7',
    ]);
    const lines = [...cells.values()].flatMap((cell) => ('value' in cell ? [cell.value] : []));
    expect(lines).toContain('שנה אחת, 10%');
  });

  it('counts apart who joins and who leaves, and shows a missing figure as missing', () => {
    const moved = scenario('שינוי', RECOMMENDED, {
      added: [member('צור הדסה', 10_459, null, 4)],
      removed: ['טירה'],
    });
    const { cells } = plan(moved);
    expect(shown(cells, 9, 11)).toEqual([
      'צור הדסה',
      undefined,
      undefined,
      undefined,
      undefined,
      10_459,
      null,
      4,
      expect.stringContaining('CLUSTERQUOTA(F10,G10,H10'),
      '=I10',
      undefined,
    ]);
    expect(shown(cells, 10, 11)).toEqual([
      'טירה',
      27_680,
      5,
      6,
      expect.any(String),
      undefined,
      undefined,
      undefined,
      undefined,
      '=-E11',
      undefined,
    ]);
    expect(shown(cells, 12, 10)[0]).toBe('סכום חלקי, ללא רשויות שחסרים להן נתונים');
    expect([18, 19].map((row) => shown(cells, row, 3))).toEqual([
      ['מצטרפות', '=COUNTA(A10)', '=SUM(F10)'],
      ['פורשות', '=COUNTA(A11)', '=SUM(B11)'],
    ]);
  });

  it('draws both charts over its own cells, and none where none is wanted', () => {
    const { plan: planned, charts, quotas } = plan(NEXT);
    const drawn = planned.steps.flatMap((step) => (step.do === 'add-chart' ? [step.chart] : []));
    expect(charts).toEqual(drawn.map(({ name }) => name));
    expect(drawn.map(({ kind }) => kind)).toEqual(['columns', 'scatter']);
    expect(drawn[0]?.series.map(({ values }) => values)).toEqual([quotas.old, quotas.next]);
    expect(plan(NEXT, MEMBERS, { charts: 'none' }).charts).toEqual([]);
  });

  it('needs someone to compare', () => {
    const comparison = compare(simulate(OLD, []), simulate(NEXT, []));
    const result = planComparison({
      language: 'he',
      sheetName: '',
      existing: [],
      title: '',
      comparison,
      date: isoDate('2026-11-21') as never,
    });
    expect(result).toEqual({ ok: false, problems: [{ code: 'scenario-empty', facts: {} }] });
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('stands in that language, frozen and printed one page wide with its headings', () => {
    const { plan: planned, cells } = plan(NEXT, MEMBERS, { language, title: '' });
    const [first] = planned.steps;
    expect(first).toMatchObject({
      do: 'add-sheet',
      sheet: {
        rtl: language !== 'en',
        frozenRows: 6,
        print: { landscape: true, onePageWide: true, titleRows: 6 },
      },
    });
    const ours = /[\p{Script=Hebrew}]/u;
    const own = [...cells].filter(
      ([key, cell]) => !/^\d+ 0$/.test(key) && 'value' in cell && typeof cell.value === 'string',
    );
    if (language !== 'he') {
      const hebrew = own.filter(
        ([, cell]) => 'value' in cell && ours.test(String(cell.value).replace(/היום|הצעה|חברות|א/g, '')),
      );
      expect(hebrew).toEqual([]);
    }
    expect(own.length).toBeGreaterThan(20);
  });
});
