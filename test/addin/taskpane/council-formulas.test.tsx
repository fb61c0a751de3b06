import { LANGUAGES, type Language } from '../../../lib/index.js';
import { bookOf } from '../support/books.js';
import { openPane, type OpenPane } from './support/pane.js';

const error = (value: string, formula: string) => ({ value: { error: value }, formula });

/** Formulas as their cells show them on the desktop, where a blank cell arrives as 0. */
const council = () =>
  bookOf({
    מועצה: [
      ['הסכמה', null],
      ['קולות', 17],
      [
        error('#VALUE!', '=CLUSTERCANJOIN(B1,TRUE)'),
        error('#NUM!', '=CLUSTERCANLEAVE(FALSE,B2,16)'),
        error('#VALUE!', '=CLUSTERTERMEND(A1:A2)'),
        // All is well with this one.
        { value: 9, formula: '=CLUSTERMAJORITY("רוב",16)' },
      ],
    ],
  });

const SAID: Readonly<Record<Language, readonly string[]>> = {
  he: [
    'מועצה B1 הסכמת מועצת הרשות: חסרה תשובה. יש לכתוב כן או לא (TRUE או FALSE).',
    'מועצה B2 מספר הקולות בעד, 17, גדול ממספר חברי המועצה, 16.',
    'תחילת הכהונה: נדרש תא אחד, ונמצא טווח.',
  ],
  ar: [
    'מועצה B1 موافقة مجلس السلطة: الجواب ناقص. يُكتب نعم أو لا (TRUE أو FALSE).',
    'מועצה B2 عدد الأصوات المؤيدة، 17، أكبر من عدد أعضاء المجلس، 16.',
    'بداية الولاية: المطلوب خلية واحدة، ووُجد نطاق.',
  ],
  fa: [
    'מועצה B1 موافقت شورای شهرداری: پاسخ نیامده است. بله یا خیر (TRUE یا FALSE) بنویسید.',
    'מועצה B2 شمار رأی‌های موافق، 17، از شمار اعضای شورا، 16، بیشتر است.',
    'آغاز دوره: یک خانه لازم است، اما محدوده آمده است.',
  ],
  en: [
    'מועצה B1 Consent of the authority’s council: the answer is missing. Write yes or no (TRUE or FALSE).',
    'מועצה B2 Votes for, 17, are more than the members of the council, 16.',
    'Start of the term: one cell is needed; found a range.',
  ],
};

let pane: OpenPane | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

test.each(LANGUAGES)(
  'in %s the pane says why formulas on the council fail, with the cells at fault',
  async (language) => {
    pane = await openPane(council(), language);
    for (const said of SAID[language]) await pane.shows(said);
    for (const cell of ['A3', 'B3', 'C3']) await pane.shows(`מועצה ${cell}`);
    expect(pane.text()).not.toContain('מועצה D3');
  },
);

test('when its cell is selected, one of them is explained by itself', async () => {
  const { excel, text, until, shows } = (pane = await openPane(council()));
  const [, why = ''] = SAID.he;
  await shows(why);
  expect(text().split(why)).toHaveLength(2);
  await excel.select('מועצה', { top: 2, left: 1, bottom: 2, right: 1 });
  await until(() => text().split(why).length === 3);
});
