import {
  clusterCanJoin,
  clusterCanLeave,
  clusterMajority,
  clusterTenderRoom,
  clusterTermEnd,
} from '../../../addin/functions/membership.js';
import { speak } from '../../../addin/functions/speech.js';
import { loadVoice } from '../../../addin/taskpane/words/voice.js';
import { languageOf, type Language } from '../../../lib/index.js';
import type { FunctionCall } from '../../../addin/workbench/book/types.js';
import { bookOf } from '../support/books.js';
import { bootOffice, type BootedOffice } from '../support/office.js';

/** Which of a function's parameters may be left out; the runtime fills them in by this. */
const PARAMETERS = {
  CLUSTERMAJORITY: [false, false],
  CLUSTERCANJOIN: [false, false, true],
  CLUSTERCANLEAVE: [false, true, true, true],
  CLUSTERTERMEND: [false],
  CLUSTERTENDERROOM: [false, false],
} as const;

let office: BootedOffice;

/** As `functions.js` starts: the sentences of the display language, then the functions. */
async function startIn(locale: string): Promise<void> {
  const functions = Object.entries(PARAMETERS).map(([id, optional]) => ({
    id,
    parameters: optional.map((each, at) => ({ name: `p${String(at)}`, optional: each })),
    options: { allowErrorForDataTypeAny: true },
  }));
  office = await bootOffice(bookOf({ מועצה: [] }), { functions, locale });
  await speak(languageOf(Office.context.displayLanguage));
  CustomFunctions.associate('CLUSTERMAJORITY', clusterMajority);
  CustomFunctions.associate('CLUSTERCANJOIN', clusterCanJoin);
  CustomFunctions.associate('CLUSTERCANLEAVE', clusterCanLeave);
  CustomFunctions.associate('CLUSTERTERMEND', clusterTermEnd);
  CustomFunctions.associate('CLUSTERTENDERROOM', clusterTenderRoom);
}

afterEach(() => {
  office.close();
});

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

const answers = async (...calls: readonly (readonly [name: string, ...args: unknown[]])[]) => {
  const asked = calls.map(([name, ...args], at): FunctionCall => ({
    id: `call ${String(at)}`,
    name,
    args,
    address: "'מועצה'!D2",
  }));
  return (await office.host.call(asked)).map((result) =>
    'error' in result ? `${result.error} ${plain(result.message ?? '')}` : result.value,
  );
};

const WRONG = [
  ['CLUSTERMAJORITY', 'unanimous', 15],
  ['CLUSTERCANJOIN', null, true],
  ['CLUSTERCANJOIN', 0, true],
  ['CLUSTERCANLEAVE', false, 17, 16],
  ['CLUSTERTERMEND', [['a'], ['b']]],
  ['CLUSTERTENDERROOM', 100, [[1], ['x']]],
] as const;

const SAID: Readonly<Record<string, readonly string[]>> = {
  'he-IL': [
    '#VALUE! סוג רוב לא מוכר: «unanimous». יש לכתוב majority (רוב), two-thirds (שני שלישים) או employees (עובדים).',
    '#VALUE! הסכמת מועצת הרשות: חסרה תשובה. יש לכתוב כן או לא (TRUE או FALSE).',
    '#VALUE! הסכמת מועצת הרשות: 0 יכול להיות גם תא ריק. יש לכתוב כן או לא (TRUE או FALSE).',
    '#NUM! מספר הקולות בעד, 17, גדול ממספר חברי המועצה, 16.',
    '#VALUE! תחילת הכהונה: נדרש תא אחד, ונמצא טווח.',
    '#VALUE! שורה 2: סכומי ההתקשרויות: נדרש מספר, ונמצא «x».',
  ],
  'ar-IL': [
    '#VALUE! نوع أغلبية غير معروف: «unanimous». يُكتب أغلبية أو ثلثان أو موظفون.',
    '#VALUE! موافقة مجلس السلطة: الجواب ناقص. يُكتب نعم أو لا (TRUE أو FALSE).',
    '#VALUE! موافقة مجلس السلطة: قد يكون 0 خلية فارغة أيضًا. يُكتب نعم أو لا (TRUE أو FALSE).',
    '#NUM! عدد الأصوات المؤيدة، 17، أكبر من عدد أعضاء المجلس، 16.',
    '#VALUE! بداية الولاية: المطلوب خلية واحدة، ووُجد نطاق.',
    '#VALUE! الصف 2: مبالغ العقود: المطلوب عدد، ووُجد «x».',
  ],
  'fa-IR': [
    '#VALUE! نوع اکثریت ناشناخته است: «unanimous». اکثریت، دو سوم یا کارکنان بنویسید.',
    '#VALUE! موافقت شورای شهرداری: پاسخ نیامده است. بله یا خیر (TRUE یا FALSE) بنویسید.',
    '#VALUE! موافقت شورای شهرداری: 0 می‌تواند خانهٔ خالی هم باشد. بله یا خیر (TRUE یا FALSE) بنویسید.',
    '#NUM! شمار رأی‌های موافق، 17، از شمار اعضای شورا، 16، بیشتر است.',
    '#VALUE! آغاز دوره: یک خانه لازم است، اما محدوده آمده است.',
    '#VALUE! سطر ۲: مبلغ‌های قراردادها: عدد لازم است، اما «x» آمده است.',
  ],
  'en-US': [
    '#VALUE! Unknown kind of majority: “unanimous”. Write majority, two-thirds or employees.',
    '#VALUE! Consent of the authority’s council: the answer is missing. Write yes or no (TRUE or FALSE).',
    '#VALUE! Consent of the authority’s council: 0 may be a blank cell as well. Write yes or no (TRUE or FALSE).',
    '#NUM! Votes for, 17, are more than the members of the council, 16.',
    '#VALUE! Start of the term: one cell is needed; found a range.',
    '#VALUE! Row 2: Contract amounts: a number is needed; found “x”.',
  ],
};

// The very first call of the five fetches them; it says its reason as whole as all later ones do.
test.each(Object.entries(SAID))('in %s an error comes with its whole sentence', async (locale, said) => {
  await startIn(locale);
  expect(await answers(...WRONG)).toEqual(said);
});

test.each<[string, Language]>([
  ['he-IL', 'fa'],
  ['fa-IR', 'he'],
  ['ar-IL', 'en'],
  ['en-US', 'ar'],
])('cells in %s keep their language when the pane speaks %s', async (locale, pane) => {
  await startIn(locale);
  await loadVoice(pane);
  expect(await answers(...WRONG)).toEqual(SAID[locale]);
});

test('what is said to be written is understood', async () => {
  await startIn('he-IL');
  const found = await answers(
    ...['כן', 'نعم', 'بله', 'yes', 'TRUE'].map((yes) => ['CLUSTERCANJOIN', yes, yes] as const),
    ...['לא', 'لا', 'خیر', 'no', 'FALSE'].map((no) => ['CLUSTERCANJOIN', no, no] as const),
    ...['אולי', 'רוב'].map((neither) => ['CLUSTERCANLEAVE', neither] as const),
    ['CLUSTERMAJORITY', 'שני שלישים', 16],
    ['CLUSTERMAJORITY', 'ثلثان', 16],
    ['CLUSTERMAJORITY', 'دو سوم', 16],
  );
  expect(found.slice(0, 10)).toEqual([true, true, true, true, true, false, false, false, false, false]);
  expect(found.slice(10, 12)).toEqual(
    ['אולי', 'רוב'].map(
      (neither) => `#VALUE! בקשת מועצת הרשות: נדרש כן או לא (TRUE או FALSE), ונמצא «${neither}».`,
    ),
  );
  expect(found.slice(12)).toEqual([11, 11, 11]);
});
