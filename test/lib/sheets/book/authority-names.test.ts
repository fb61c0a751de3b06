import { loadBookCheck, loadRegistry, type BookCheck, type IsoDate } from '../../../../lib/index.js';
import { AuthorityNames } from '../../../../lib/sheets/book/authority-names.js';
import { sheet } from '../members/sheet.js';

const ON = '2026-11-21' as IsoDate;

const MEMBERS = sheet(
  [
    ['שם הרשות', 'אוכלוסייה', 'אשכול חברתי-כלכלי', 'מדד פריפריאליות'],
    ['טייבה', 45000, 3, 6],
    ['טירה', 27000, 4, 6],
  ],
  { name: 'חברות' },
);
const COUNCIL = sheet(
  [
    ['أعضاء مجلس العنقود'],
    ['السلطة', 'اسم الممثل', 'وظيفته في السلطة', 'موظف'],
    ['الطيبة', 'ممثل الطيبة', 'رئيس السلطة', 'لا'],
    ['بلدية الطيرة', 'ممثل الطيرة', 'مدير عام', 'نعم'],
  ],
  { name: 'المجلس' },
);
const CONTRACTS = sheet(
  [
    ['Contracts of the authorities'],
    ['Authority', 'Contract', 'Supplier', 'Signed on', 'Contract value', 'Tender no.'],
    ['Tayibe', 'C-1', 'Supplier A', '1.5.2025', 1000, '3/2025'],
    ['Nowhere', 'C-2', 'Supplier A', '1.5.2025', 1000, '3/2025'],
  ],
  { name: 'Contracts' },
);

async function checked(withRegistry: boolean): Promise<BookCheck> {
  const { checkBook } = await loadBookCheck();
  const registry = withRegistry ? await loadRegistry() : null;
  return checkBook({ snapshot: { sheets: [MEMBERS, COUNCIL, CONTRACTS] }, on: ON, registry });
}

const authorities = (list: readonly { readonly authority?: string }[] | undefined) =>
  list?.map(({ authority }) => authority);

test('one authority in three languages has one name, the one that the members’ table gives it', async () => {
  const { facts, findings } = await checked(true);
  expect(authorities(facts.council?.members)).toEqual(['טייבה', 'טירה']);
  expect(authorities(facts.council?.seats)).toEqual(['טייבה', 'טירה']);
  // A name that nobody has stays as it is typed.
  expect(authorities(facts.tenders?.contracts)).toEqual(['טייבה', 'Nowhere']);
  // 1.א.2: each authority is represented in the council.
  expect(findings.filter(({ rule }) => rule === 'C1').map(({ outcome }) => outcome)).toEqual(['met']);
});

test('without the registry every name stays as it is typed', async () => {
  const { facts } = await checked(false);
  expect(authorities(facts.council?.seats)).toEqual(['الطيبة', 'بلدية الطيرة']);
});

test.each([
  // The kind before a name is no other name, and is left.
  ['עיריית טייבה', 'עיריית טייבה'],
  ['Tayibe', 'טייבה'],
  [' الطيبة ', ' טייבה '],
  ['Tayibe, Tira; כל השאר', 'טייבה, Tira; כל השאר'],
  ['2730', 'טייבה'],
  ['', ''],
])('%j is %j after טייבה', async (typed, name) => {
  const names = new AuthorityNames(await loadRegistry());
  for (const each of ['2730', 'טייבה', 'Tayibe']) names.learn(each);
  expect(names.in(typed)).toBe(name);
});
