import { readWorkbook, writeWorkbook, type Removals } from '../../../lib/xlsx/index.js';
import { everythingParts, everythingWorkbook, zipParts } from '../../fixtures/everything/everything.js';
import { relations } from '../../fixtures/everything/xml.js';
import { changedParts, codes, edit, good, partsOf } from './support.js';

const original = everythingWorkbook();
const open = async (bytes: Uint8Array) => good(await readWorkbook(bytes, { comments: true }));
const without = (remove: Removals, from = original) => edit(from, { remove });

/** A second sheet with a note of the old kind, a button in the same drawing, and a conversation of two. */
const SECOND = 'xl/worksheets/_rels/sheet2.xml.rels';
const NOTE = (id: string, row: number): string =>
  `<v:shape id="${id}" type="#_x0000_t202"><v:textbox><div><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Row>${String(row)}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
const BUTTON =
  '<v:shape id="_x0000_s3" type="#_x0000_t201"><v:textbox><div>חשב<br></div></v:textbox><x:ClientData ObjectType="Button"><x:FmlaMacro>[0]!run</x:FmlaMacro></x:ClientData></v:shape>';
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t201"/>${NOTE('_x0000_s1', 0)}${BUTTON}${NOTE('_x0000_s2', 4)}</xml>`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const withNotes = zipParts({
  ...everythingParts,
  '[Content_Types].xml': String(everythingParts['[Content_Types].xml']).replace(
    '</Types>',
    '<Override PartName="/xl/comments2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
  ),
  'xl/worksheets/sheet2.xml': String(everythingParts['xl/worksheets/sheet2.xml']).replace(
    '</worksheet>',
    `<legacyDrawing xmlns:r="${RELATIONS}" r:id="rId7"/></worksheet>`,
  ),
  [SECOND]: relations(
    ['rId7', 'vmlDrawing', '../drawings/vmlDrawing2.vml'],
    ['rId8', 'comments', '../comments2.xml'],
  ),
  'xl/drawings/vmlDrawing2.vml': VML,
  'xl/comments2.xml': `<comments xmlns="${MAIN}"><authors><author>גזברית</author></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t xml:space="preserve">גזברית: </t></r><r><t>טלפון 050-0000000</t></r></text></comment><comment ref="A5" authorId="0"><text><t>שנייה</t></text></comment></commentList></comments>`,
});

describe('comments', () => {
  it('are read in the order of the rows, runs put together, conversations without their old copies', async () => {
    const { sheets } = await open(withNotes);
    expect(sheets.map(({ comments }) => comments)).toEqual([
      [{ kind: 'thread', row: 1, column: 1, author: 'גזברות', text: 'לבדוק מול הלמ"ס' }],
      [
        { kind: 'note', row: 0, column: 0, author: 'גזברית', text: 'גזברית: טלפון 050-0000000' },
        { kind: 'note', row: 4, column: 0, author: 'גזברית', text: 'שנייה' },
      ],
      [],
    ]);
  });

  it('go with their parts, boxes, relations and people, and nothing else changes', async () => {
    const saved = await without({ comments: true });
    expect(changedParts(original, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/persons/person.xml',
      'xl/threadedComments/threadedComment1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const [before, parts] = [partsOf(original), partsOf(saved)];
    const gone = Object.keys(before).filter((name) => !(name in parts));
    expect(gone.sort()).toEqual([
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/persons/person.xml',
      'xl/threadedComments/threadedComment1.xml',
    ]);
    expect(parts['xl/worksheets/sheet1.xml']).toBe(
      before['xl/worksheets/sheet1.xml']?.replace('<legacyDrawing r:id="rId2"/>', ''),
    );
    const left = parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
    expect([...left.matchAll(/Id="(\w+)"/g)].map(([, id]) => id)).toEqual(['rId1', 'rId3', 'rId4']);
    expect(parts['[Content_Types].xml']).not.toMatch(/comment|vml|person/i);
    expect((await open(saved)).sheets.flatMap(({ comments }) => comments)).toEqual([]);
    // Nothing is left to remove.
    expect(changedParts(saved, await without({ comments: true }, saved))).toEqual([]);
  });

  it('of some sheets alone: the others keep theirs, and the people who speak there', async () => {
    const saved = await without({ comments: [' מערכים'] }, withNotes);
    expect(changedParts(withNotes, saved)).toEqual([
      '[Content_Types].xml',
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing2.vml',
      SECOND,
    ]);
    const { sheets } = await open(saved);
    expect(sheets.map(({ comments }) => comments?.length)).toEqual([1, 0, 0]);
  });

  it('leave a button that is drawn beside them, byte for byte', async () => {
    const parts = partsOf(await without({ comments: true }, withNotes));
    expect(parts['xl/drawings/vmlDrawing2.vml']).toBe(
      partsOf(withNotes)['xl/drawings/vmlDrawing2.vml']?.replace(
        /<v:shape id="_x0000_s[12]"[^]*?<\/v:shape>/g,
        '',
      ),
    );
    expect(parts['xl/drawings/vmlDrawing2.vml']).toContain('ObjectType="Button"');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<legacyDrawing ');
    expect(parts['[Content_Types].xml']).toContain('Extension="vml"');
    expect(Object.values(parts).join('')).not.toContain('050-0000000');
  });

  it('of a sheet that is not there are refused', async () => {
    expect(codes(await writeWorkbook(original, { remove: { comments: ['אין'] } }))).toEqual([
      'sheet-not-found',
    ]);
  });
});

const CORE = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:creator>גזברית</dc:creator><cp:lastModifiedBy>user7</cp:lastModifiedBy><dc:title>תקציב &amp; דוח</dc:title><dc:subject></dc:subject><cp:keywords>סוד</cp:keywords><dcterms:created>2026-01-05T08:00:00Z</dcterms:created><cp:revision>4</cp:revision></cp:coreProperties>`;
const APP =
  '<Properties><Template>x</Template><Manager>מנהל</Manager><Company>עירייה</Company><Application>Microsoft Excel</Application><TitlesOfParts><vt:vector><vt:lpstr>גיליון מוסתר</vt:lpstr></vt:vector></TitlesOfParts><AppVersion>16.0300</AppVersion></Properties>';
const CUSTOM =
  '<Properties><property fmtid="f" pid="2" name="לקוח"><vt:lpwstr>אשכול</vt:lpwstr></property><property fmtid="f" pid="3" name="n"><vt:i4>5</vt:i4></property></Properties>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';
const named = zipParts({
  ...everythingParts,
  '_rels/.rels': relations(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', `${PACKAGE}/core-properties`, 'docProps/core.xml'],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
    ['rId4', 'custom-properties', 'docProps/custom.xml'],
    ['rId5', `${PACKAGE}/thumbnail`, 'docProps/thumbnail.png'],
  ),
  'docProps/core.xml': CORE,
  'docProps/app.xml': APP,
  'docProps/custom.xml': CUSTOM,
  'docProps/thumbnail.png': everythingParts['xl/media/image1.png'] ?? '',
  'xl/workbook.xml': String(everythingParts['xl/workbook.xml']).replace(
    '<bookViews>',
    '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\dana\\" xmlns:x15ac="a"/></mc:Choice></mc:AlternateContent><bookViews>',
  ),
});

describe('what a file says of those who made it', () => {
  it('is read', async () => {
    expect((await open(named)).properties).toEqual({
      author: 'גזברית',
      lastModifiedBy: 'user7',
      title: 'תקציב & דוח',
      keywords: 'סוד',
      created: '2026-01-05T08:00:00Z',
      manager: 'מנהל',
      company: 'עירייה',
      folder: 'C:\\Users\\dana\\',
      own: [
        { name: 'לקוח', value: 'אשכול' },
        { name: 'n', value: '5' },
      ],
    });
  });

  it('goes, and what programs need stays', async () => {
    const saved = await without({ properties: true }, named);
    expect(changedParts(named, saved)).toEqual([
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'docProps/thumbnail.png',
      'xl/workbook.xml',
    ]);
    const parts = partsOf(saved);
    expect(parts['docProps/app.xml']).toBe(
      '<Properties><Template>x</Template><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>',
    );
    expect(parts['xl/workbook.xml']).toBe(partsOf(original)['xl/workbook.xml']);
    expect((await open(saved)).properties).toEqual({ created: '2026-01-05T08:00:00Z', own: [] });
  });
});

describe('texts that no cell shows', () => {
  it('go from the common table, and the others keep their numbers', async () => {
    const deleted = await edit(original, { deleteSheets: ['חברות'] });
    expect(partsOf(deleted)['xl/sharedStrings.xml']).toContain('</r><rPh');
    const shown = (await open(deleted)).sheets;
    const saved = await edit(original, { deleteSheets: ['חברות'], remove: { unusedTexts: true } });
    expect(changedParts(deleted, saved)).toEqual(['xl/sharedStrings.xml']);
    expect((await open(saved)).sheets).toEqual(shown);
    const left = partsOf(saved)['xl/sharedStrings.xml'] ?? '';
    expect(left.match(/<si>/g)).toHaveLength(9);
    expect(Buffer.from(left, 'latin1').toString()).not.toMatch(/\p{Script=Hebrew}/u);
  });

  it('of a cell that is written in the same edit, too', async () => {
    const changes = [{ sheet: 'חברות', cells: [{ row: 0, column: 0, value: 'חדש' }] }];
    const saved = await edit(original, { changes, remove: { unusedTexts: true } });
    const texts = partsOf(saved)['xl/sharedStrings.xml'] ?? '';
    expect(texts).toContain('<si><t/></si>');
    expect((await open(saved)).sheets[0]?.rows[0]?.[0]?.value).toBe('חדש');
    expect((await open(saved)).sheets[0]?.rows[1]).toEqual((await open(original)).sheets[0]?.rows[1]);
  });
});

it('names and links are listed', async () => {
  const { names, links, sheets } = await open(original);
  expect(names).toEqual([
    { name: 'תעריף', refersTo: '4', hidden: false },
    { name: 'Residents', refersTo: 'חברות!$B$2:$B$4', hidden: false },
  ]);
  expect(links).toEqual([
    { kind: 'workbook', target: 'budget.xlsx' },
    { kind: 'page', target: 'https://www.gov.il/', sheet: 'חברות' },
  ]);
  expect(sheets.map(({ hiddenRows, hiddenColumns }) => [hiddenRows, hiddenColumns])).toEqual([
    [[], []],
    [[{ from: 4, to: 4 }], []],
    [[], []],
  ]);
});
