import { phrases } from '../phrases.js';
import type { Field } from '../spec.js';
import { YES_NO } from './common.js';
import { field } from './statement.js';

/** C4, C5: what is said of the council beside its list. */
export const GOVERNANCE_STATEMENTS: readonly Field[] = [
  field(
    'termFrom',
    'date',
    {
      he: 'תחילת כהונת המועצה',
      ar: 'بداية ولاية المجلس',
      fa: 'آغاز دورهٔ شورا',
      en: 'Beginning of the council’s term',
    },
    phrases(
      'תחילת הכהונה | תחילת תקופת הכהונה | תחילת כהונת מועצת האשכול | כהונת המועצה החלה ביום',
      'بداية الولاية | بداية ولاية مجلس العنقود',
      'آغاز دوره | آغاز دورهٔ شورای خوشه',
      'beginning of the term | start of term | start of the council’s term | term began',
    ),
  ),
  field(
    'forum',
    'choice',
    {
      he: 'פורום ראשי רשויות',
      ar: 'منتدى رؤساء السلطات',
      fa: 'انجمن رؤسای شوراها',
      en: 'Forum of heads of authorities',
    },
    phrases(
      'פורום ראשי הרשויות | פורום ראשי רשויות מתקיים | מתקיים פורום ראשי רשויות',
      'منتدى رؤساء السلطات المحلية',
      'انجمن رؤسا',
      'forum of heads | heads’ forum',
    ),
    { choices: YES_NO },
  ),
];
