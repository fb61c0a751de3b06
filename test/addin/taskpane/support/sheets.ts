import {
  loadRegistry,
  readMembers,
  recommendedModel,
  type Cell,
  type CellValue,
  type MembersTable,
  type Plan,
  type QuotaModel,
  type Registry,
  type Snapshot,
} from '../../../../lib/index.js';

type Given = CellValue | Cell | undefined;

const cellOf = (given: Given): Cell | undefined => {
  if (given === undefined || given === null) return undefined;
  return typeof given === 'object' && 'value' in given ? given : { value: given };
};

export const snapshotOf = (sheets: Readonly<Record<string, readonly (readonly Given[])[]>>): Snapshot => ({
  sheets: Object.entries(sheets).map(([name, rows]) => ({
    name,
    rtl: true,
    visibility: 'visible',
    merges: [],
    rows: rows.map((row) => row.map(cellOf)),
  })),
});

export const HEADINGS = ['רשות', 'אוכלוסייה', 'אשכול חברתי-כלכלי', 'אשכול פריפריאליות', 'מכסה שנתית'];

/** The only table of a sheet with these rows under the usual headings. */
export function tableOf(rows: readonly (readonly Given[])[], registry: Registry | null = null): MembersTable {
  const { tables } = readMembers(snapshotOf({ חברות: [HEADINGS, ...rows] }), registry);
  const [table, ...more] = tables;
  if (!table || more.length > 0) throw new Error(`${tables.length} tables`);
  return table;
}

export function recommended(): QuotaModel {
  const model = recommendedModel();
  if (!model.ok) throw new Error('no model');
  return model.value;
}

export const registry: Promise<Registry> = loadRegistry();

/** What the workbook would hold after a plan: new sheets and writes, without calculating. */
export function after({ steps }: Plan): Snapshot {
  const sheets = new Map<string, { rtl: boolean; rows: (Cell | undefined)[][] }>();
  for (const step of steps) {
    if (step.do === 'add-sheet') sheets.set(step.sheet.name, { rtl: step.sheet.rtl, rows: [] });
    if (step.do !== 'write') continue;
    const rows = sheets.get(step.sheet)?.rows ?? [];
    step.cells.forEach((cells, r) => {
      const row = (rows[step.top + r] ??= []);
      cells.forEach((cell, c) => {
        if (cell)
          row[step.left + c] =
            'formula' in cell ? { value: null, formula: cell.formula } : { value: cell.value };
      });
    });
  }
  return {
    sheets: [...sheets].map(([name, { rtl, rows }]) => ({
      name,
      rtl,
      visibility: 'visible',
      merges: [],
      rows: Array.from(rows, (row) => row ?? []),
    })),
  };
}
