import {
  loadPrivacy,
  loadSeals,
  recordSteps,
  surveyRecord,
  type RecordEntry,
} from '../../../../lib/index.js';
import { sealCrypto } from '../../../../lib/node/crypto.js';
import { unpacked } from '../../../../lib/sheets/seal/content.js';
import { readContent } from '../../../../lib/sheets/seal/read-content.js';
import { planEdits, type NewFileSheet } from '../../../../lib/xlsx/index.js';
import { edit, good } from '../../xlsx/support.js';
import { open, partsWith, send } from './support.js';

const sheet = (name: string, visibility: NewFileSheet['visibility'] = 'visible'): NewFileSheet => ({
  name,
  rtl: true,
  columnWidths: [],
  frozenRows: 0,
  print: { landscape: false, onePageWide: false, titleRows: 0 },
  visibility,
});

const cell = (row: number, column: number, value: string | number, formula?: string) => ({
  row,
  column,
  value,
  ...(formula !== undefined && { formula }),
});

/** A sheet of authorities, one of others' telephone numbers, and a hidden one of salaries. */
const book = () =>
  edit(null, {
    addSheets: [sheet('חברות'), sheet('קשר'), sheet('שכר', 'hidden')],
    changes: [
      { sheet: 'חברות', cells: [cell(0, 0, 'הרצליה'), cell(0, 1, 5000, '=שכר!B1')] },
      { sheet: 'קשר', cells: [cell(0, 0, 'כפר סבא'), cell(0, 1, '052-7654321')] },
      { sheet: 'שכר', cells: [cell(0, 0, 'סוד: הגזבר'), cell(0, 1, 654321)] },
    ],
  });

async function seal(bytes: Uint8Array, sheets?: readonly string[]): Promise<Uint8Array> {
  const { sealBook } = await loadSeals();
  const opened = await open(bytes);
  const options = { on: '2026-11-01', by: '1.0.0', ...(sheets && { sheets }) } as never;
  const sealed = good(await sealBook(opened.sheets, options, sealCrypto));
  return edit(bytes, planEdits(sealed.plan));
}

async function record(bytes: Uint8Array, entries: readonly RecordEntry[]): Promise<Uint8Array> {
  const { sheets } = await open(bytes);
  return edit(bytes, planEdits({ steps: recordSteps(sheets, entries) }));
}

const entriesOf = async (bytes: Uint8Array) => surveyRecord((await open(bytes)).sheets).entries;

describe('a seal', () => {
  it('over what is left out goes: it keeps the values within', async () => {
    const sealed = await seal(await book());
    const [entry] = await entriesOf(sealed);
    const { content } = entry?.payload as { readonly content: string };
    const kept = readContent(unpacked(content) ?? new Uint8Array());
    expect(JSON.stringify(kept)).toContain('סוד: הגזבר');

    const { bytes, leaving } = await send(sealed, { without: ['hidden-sheets'] });
    expect(leaving.changes.map(({ code }) => code)).toEqual([
      'left-sheet',
      'left-formula',
      'left-titles',
      'left-seal',
    ]);
    expect(await entriesOf(bytes)).toEqual([]);
    expect(partsWith(bytes, '_eshkol')).toEqual([]);
  });

  it('over a sheet that nothing changes stays, to the letter', async () => {
    const sealed = await seal(await book(), ['קשר']);
    // It names the sheets that were left out of it, so it goes with one of them.
    const named = await send(sealed, { without: ['hidden-sheets'] });
    expect(await entriesOf(named.bytes)).toEqual([]);
    const stays = await send(sealed, { without: ['comments', 'properties', 'names'] });
    expect(await entriesOf(stays.bytes)).toEqual(await entriesOf(sealed));
  });

  it('made before a number was deleted still knows it, and goes with the contacts', async () => {
    const sealed = await seal(await book(), ['קשר']);
    const deleted = await edit(sealed, {
      changes: [{ sheet: 'קשר', cells: [{ row: 0, column: 1, value: null }] }],
    });
    const { bytes, leaving } = await send(deleted, { without: ['contacts'] });
    expect(leaving.changes.map(({ code }) => code)).toEqual(['left-seal']);
    expect(await entriesOf(bytes)).toEqual([]);
  });

  it('can be left out by itself, and the others stay', async () => {
    const other: RecordEntry = { kind: 'stamp', id: 's', payload: { on: '2026-11-01' } };
    const sealed = await seal(await book());
    const both = await record(sealed, [...(await entriesOf(sealed)), other]);
    const { bytes, leaving } = await send(both, { without: ['seals'] });
    expect(leaving.changes).toEqual([{ code: 'left-seal', facts: { on: '2026-11-01', why: 'asked' } }]);
    expect(await entriesOf(bytes)).toEqual([other]);
  });
});

const frozen = (
  cells: readonly { readonly sheet: string; readonly cell: string; readonly formula: string }[],
): RecordEntry => ({
  kind: 'frozen',
  id: 'formulas',
  payload: {
    version: 1,
    on: '2026-11-01',
    addin: '1.0.0',
    edition: '2024',
    form: 'values',
    language: 'he',
    names: ['חברות', 'קשר', 'שכר'],
    stamp: { sheet: 'הקפאה', digest: 'x' },
    prints: ['חברות', 'שכר'].map((name) => ({ name, rows: 'abc', samples: [] })),
    cells: cells.map((one) => ({ ...one, value: 1234.5 })),
  },
});

describe('frozen formulas', () => {
  it('stay by default; those that stood on what is left out cannot', async () => {
    const bytes = await record(await book(), [
      frozen([
        { sheet: 'חברות', cell: 'B1', formula: '=CLUSTERQUOTA(A1,2,3)' },
        { sheet: 'חברות', cell: 'B2', formula: '=CLUSTERQUOTA(שכר!B1,2,3)' },
        { sheet: 'שכר', cell: 'C1', formula: '=CLUSTERQUOTA(A1,2,3)' },
        { sheet: 'חברות', cell: 'B3', formula: '=CLUSTERQUOTA(A1,2,3)&"dana@example.org"' },
      ]),
    ]);
    const { bytes: sent, leaving } = await send(bytes, { without: ['hidden-sheets', 'contacts'] });
    expect(leaving.changes).toContainEqual({ code: 'left-frozen', facts: { count: 3, of: 4 } });
    const [entry] = await entriesOf(sent);
    expect(entry?.payload).toMatchObject({
      names: ['חברות', 'קשר'],
      prints: [{ name: 'חברות' }],
      cells: [{ sheet: 'חברות', cell: 'B1' }],
    });
    expect(partsWith(sent, 'שכר')).toEqual([]);
    expect(leaving.stays.map(({ id }) => id)).toContain('frozen:formulas');
  });

  it('go when they are asked to', async () => {
    const bytes = await record(await book(), [
      frozen([{ sheet: 'חברות', cell: 'B1', formula: '=CLUSTERQUOTA(A1,2,3)' }]),
    ]);
    const { bytes: sent, leaving } = await send(bytes, { without: ['frozen'] });
    expect(leaving.changes).toEqual([{ code: 'left-frozen', facts: { count: 1, of: 1 } }]);
    expect((await open(sent)).sheets.map(({ name }) => name)).toEqual(['חברות', 'קשר', 'שכר']);
  });
});

describe('tickets of return books', () => {
  const ticket = (text: string): RecordEntry => ({
    kind: 'return',
    id: 'ticket',
    payload: {
      version: 1,
      cluster: 'השרון',
      authority: { name: 'הרצליה' },
      issued: '2026-11-01',
      edition: 1,
      id: 'x',
      sheets: [
        {
          name: 'חברות',
          part: 'members',
          columns: [{ key: 'name', heading: 'רשות' }],
          rows: [{ row: 1, values: { name: text } }],
        },
      ],
    },
  });

  it('go with a contact that stood in a row when it went out', async () => {
    const bytes = await record(await book(), [ticket('052-1111111')]);
    const { leaving, bytes: sent } = await send(bytes, { without: ['contacts'] });
    expect(leaving.changes).toContainEqual({ code: 'left-return', facts: { kind: 'ticket' } });
    expect(partsWith(sent, '1111111')).toEqual([]);
  });

  it('stay otherwise', async () => {
    const bytes = await record(await book(), [ticket('הרצליה')]);
    const { leaving, bytes: sent } = await send(bytes, { without: ['contacts', 'hidden-sheets'] });
    expect(leaving.changes.map(({ code }) => code)).not.toContain('left-return');
    expect(await entriesOf(sent)).toHaveLength(1);
  });
});

it('a record that nobody can read goes where anything does, for it may hold that', async () => {
  const bytes = await edit(await book(), {
    addSheets: [sheet('_eshkol', 'very-hidden')],
    changes: [{ sheet: '_eshkol', cells: [cell(0, 0, 'later'), cell(0, 4, 'סוד: הגזבר')] }],
  });
  const { listLeaving } = await loadPrivacy();
  expect(listLeaving(await open(bytes)).map(({ id }) => id)).toContain('seals:unread');
  const { bytes: sent, leaving } = await send(bytes, { without: ['hidden-sheets'] });
  expect(leaving.changes).toContainEqual({ code: 'left-record-unread', facts: { kind: 'blank' } });
  expect(partsWith(sent, 'סוד')).toEqual([]);
  const kept = await send(bytes, { without: ['properties'] });
  expect(partsWith(kept.bytes, 'later')).not.toEqual([]);
});
