import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellingWorkbook } from '../../fixtures/telling/telling.js';
import { partsWith } from '../sheets/privacy/support.js';
import { changedParts, edit } from '../xlsx/support.js';
import { emptyFolder, eshkol, file, json } from './support.js';

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly message: string;
}

const telling = file('telling.xlsx', tellingWorkbook());
const out = (name: string): string => join(emptyFolder(), name);

/** One visible sheet of figures. */
const plain = async (): Promise<string> =>
  file(
    'plain.xlsx',
    await edit(null, {
      addSheets: [
        {
          name: 'חברות',
          rtl: true,
          columnWidths: [],
          frozenRows: 0,
          print: { landscape: false, onePageWide: false, titleRows: 0 },
        },
      ],
      changes: [{ sheet: 'חברות', cells: [{ row: 0, column: 0, value: 'הרצליה' }] }],
    }),
  );

describe('eshkol privacy FILE', () => {
  it('lists what goes along, and exits with 1', async () => {
    const { exit, out: said, err } = await eshkol('privacy', telling, '--lang', 'en');
    expect(exit).toBe(1);
    expect(err).toBe('');
    expect(said).toContain('17 things go along');
    expect(said).toContain(
      'The sheet שכר בכירים is hidden: 6 filled cells; 4 formulas of other sheets read it',
    );
    expect(said).toContain('The sheet ביקורת is hidden even from the list of sheets');
    expect(said).toContain('Server=');
  });

  it('in one JSON document', async () => {
    const { goes } = await json('privacy', telling);
    const items = goes as readonly Item[];
    expect(items).toHaveLength(17);
    expect(new Set(items.map(({ id }) => id)).size).toBe(17);
    expect(items[0]).toMatchObject({
      kind: 'hidden-sheets',
      id: 'hidden-sheets:שכר בכירים',
      removable: true,
    });
  });

  it('exits with 0 where nothing does', async () => {
    const { exit, out: said } = await eshkol('privacy', await plain());
    expect([exit, said.trim().split('\n').length]).toEqual([0, 1]);
  });
});

describe('eshkol privacy FILE OUT --without', () => {
  it('writes the copy, says what it lacks, and reads it again', async () => {
    const copy = out('copy.xlsx');
    const { exit, out: said } = await eshkol(
      'privacy',
      telling,
      copy,
      '--without',
      'comments,properties',
      '--lang',
      'en',
    );
    expect(exit).toBe(0);
    expect(said).toContain('2 changes');
    expect(said).toContain('The copy was read again; 15 things still go along with it:');
    const bytes = new Uint8Array(readFileSync(copy));
    expect(partsWith(bytes, 'סוד-כותבת')).toEqual([]);
    expect(changedParts(tellingWorkbook(), bytes)).not.toContain('xl/sharedStrings.xml');
    expect(new Uint8Array(readFileSync(telling))).toEqual(tellingWorkbook());
  });

  it('exits with 1 where something of it stays, and says so first', async () => {
    const copy = out('warned.xlsx');
    const { exit, out: said } = await eshkol('privacy', telling, copy, '--without', 'all', '--lang', 'en');
    expect(exit).toBe(1);
    expect(said.split('\n')[0]).toContain('still there in another place (1)');
    expect(said).toContain('nothing that is not seen goes along with it');
    const document = await json('privacy', telling, copy, '--without', 'all');
    expect(document).toMatchObject({ out: copy, still: [] });
    expect(document['warnings']).toHaveLength(1);
  });

  it('keeps what is excepted', async () => {
    const copy = out('kept.xlsx');
    const args = ['privacy', telling, copy, '--without', 'hidden-sheets', '--without', 'hidden-rows'];
    const kept = [
      '--keep',
      'hidden-sheets:שכר בכירים',
      '--keep-cell',
      "'חברות'!B4",
      '--keep-cell',
      "'חברות'!A4",
    ];
    const { still } = await json(...args, ...kept);
    expect((still as readonly Item[]).map(({ id }) => id)).toContain('hidden-sheets:שכר בכירים');
    const bytes = new Uint8Array(readFileSync(copy));
    expect(partsWith(bytes, '771177')).not.toEqual([]);
    expect(partsWith(bytes, 'סוד: עמודה נסתרת')).toEqual([]);
  });

  it.each([
    [['privacy'], 'file'],
    [['privacy', telling, out('x.xlsx')], '--without'],
    [['privacy', telling, '--without', 'comments'], ''],
    [['privacy', telling, out('x.xlsx'), '--without', 'secrets'], 'hidden-sheets'],
    [['privacy', telling, telling, '--without', 'all'], 'telling.xlsx'],
    [['privacy', telling, out('x.xlsx'), '--without', 'all', '--keep', 'nobody'], 'nobody'],
    [['privacy', telling, out('x.xlsx'), 'y', '--without', 'all'], 'y'],
    [['privacy', file('no.xlsx', 'no'), out('x.xlsx'), '--without', 'all'], ''],
  ])('refuses %j', async (args, named) => {
    const { exit, out: said, err } = await eshkol(...args, '--lang', 'en');
    expect([exit, said]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(named);
    expect(existsSync(out('x.xlsx'))).toBe(false);
  });
});
