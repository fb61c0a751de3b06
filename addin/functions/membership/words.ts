import { fold, type MajorityKind } from '../../../lib/index.js';

const words = <T>(table: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(table.flatMap(([value, said]) => said.split('|').map((word): [string, T] => [fold(word), value])));

const KINDS = words<MajorityKind>([
  ['majority', 'majority | majority of members | רוב | רוב החברים | רוב חברי המועצה | רוב חבריה'],
  ['majority', 'أغلبية | الأغلبية | أكثرية | أغلبية الأعضاء | اکثریت | اکثریت اعضا'],
  ['two-thirds', 'two-thirds | two thirds of members | 2/3 | ⅔ | שני שלישים | שני שליש | רוב של שני שלישים'],
  ['two-thirds', 'ثلثان | الثلثان | ثلثين | الثلثين | أغلبية الثلثين | دو سوم | دوسوم'],
  ['employees', 'employees | employee | עובדים | עובדי רשויות | עובדי הרשויות'],
  ['employees', 'موظفون | الموظفون | موظفين | الموظفين | کارکنان | کارمندان'],
]);

/** What clauses ask of a council, by any word that people write for it. */
export const majorityKindIn = (text: string): MajorityKind | undefined => KINDS.get(fold(text));

const TRUTHS = words<boolean>([
  [true, 'true | yes | 1 | כן | نعم | بله | آری | بلی'],
  [false, 'false | no | 0 | לא | لا | كلا | خیر | نه'],
]);

export const truthIn = (text: string): boolean | undefined => TRUTHS.get(fold(text));
