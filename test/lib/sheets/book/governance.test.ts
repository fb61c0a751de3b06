import { loadBookCheck, type BookCheck, type IsoDate } from '../../../../lib/index.js';
import { planTemplate } from '../../../../lib/sheets/cluster-book/template/plan.js';
import type { TemplateOptions, TemplateValue } from '../../../../lib/sheets/cluster-book/template/types.js';
import { plannedSheets } from '../cluster-book/planned.js';

const ON = '2026-11-21' as IsoDate;

async function checked(rows: NonNullable<TemplateOptions['rows']>): Promise<BookCheck> {
  const { checkBook } = await loadBookCheck();
  const members = [{ name: 'טייבה' }, { name: 'טירה' }];
  const sheets = [
    ...plannedSheets(planTemplate('members', 'he', { members })),
    ...plannedSheets(planTemplate('governance', 'he', { rows })),
  ];
  return checkBook({ snapshot: { sheets }, on: ON, registry: null });
}

const of = ({ findings }: BookCheck, rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ outcome, at }) => [outcome, at?.sheet]);

test('what is stated of the council’s term and of the forum is read beside the approvals', async () => {
  const book = await checked({ approvals: [{ termFrom: '2022-02-01', forum: 'no' }] });
  expect(book.facts.council).toMatchObject({ termFrom: '2022-02-01', forum: 'no' });
  // 1.א.3: four years from 1.2.2022 have passed on 21.11.2026; the text is silent on what follows.
  expect(of(book, 'C5')).toEqual([['advisory', 'אישורים והחלטות']]);
  expect(book.sheets.flatMap(({ unread }) => unread)).toEqual([]);
});

test('an authority is a member between the amendments of the order that add and release it', async () => {
  const amendment = (on: string) => ({ reference: 'תיקון', on });
  const book = await checked({
    joining: [{ authority: 'כפר יונה', plenary: { reference: '1' }, amendment: amendment('2025-05-01') }],
    leaving: [{ authority: 'עיריית טירה', askedBy: 'authority', amendment: amendment('2026-01-01') }],
  });
  expect(book.facts.tenders?.members).toEqual([
    { authority: 'טייבה' },
    { authority: 'טירה', left: '2026-01-01' },
    { authority: 'כפר יונה', joined: '2025-05-01' },
  ]);
});

test('an authority whose order was not amended yet is no member, though it is listed: its seat is not asked for', async () => {
  const seat = { representative: 'ראש הרשות', role: 'head' };
  const rows = (amendment: TemplateValue) => ({
    joining: [{ authority: 'טירה', plenary: { reference: '1' }, amendment }],
    council: [{ authority: 'טייבה', ...seat }],
  });
  const [notYet, amended] = [
    await checked(rows('טרם')),
    await checked(rows({ reference: 'תיקון', on: '2025-05-01' })),
  ];
  expect(notYet.facts.council?.members).toEqual([
    { authority: 'טייבה' },
    { authority: 'טירה', joining: true },
  ]);
  const codes = ({ findings }: BookCheck) =>
    findings.filter(({ rule }) => rule === 'C1').map(({ outcome, code }) => `${outcome} ${code}`);
  expect(codes(notYet)).toEqual(['met seats-filled']);
  expect(codes(amended)).toEqual(['advisory seat-missing']);
  // An amendment without a day is one, and so is that of a later request.
  expect((await checked(rows({ reference: 'תיקון' }))).facts.council?.members).toEqual([
    { authority: 'טייבה' },
    { authority: 'טירה' },
  ]);
});

test('a contract of an authority that had left stands beside the sheet that says so', async () => {
  const contract = { party: 'authority', object: 'goods', amount: 100, vat: 'with', tender: '1' };
  const book = await checked({
    leaving: [
      { authority: 'טירה', askedBy: 'authority', amendment: { reference: 'תיקון', on: '2026-01-01' } },
    ],
    tenders: [{ number: '1', object: 'goods', forMembers: 'yes', maximum: 1000, vat: 'with' }],
    contracts: [
      { ...contract, name: 'א', authority: 'טירה', on: '2025-12-31' },
      { ...contract, name: 'ב', authority: 'טירה', on: '2026-01-01' },
    ],
  });
  expect(of(book, 'X3-member')).toEqual([
    ['met', 'חוזים'],
    ['breached', 'חוזים'],
  ]);
});
