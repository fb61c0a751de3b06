import { fold } from '../core/text.js';

/** Words before an authority's name that say what kind it is, as they are folded. */
const KINDS = new RegExp(
  `^(?:${[
    'עיריי?ת',
    'עירייה',
    'ה?מועצה ה?(?:מקומית|אי?זורית)',
    'רשות מקומית',
    'מא',
    'ממ',
    'بلديه',
    '(?:ال)?مجلس (?:ال)?(?:محلي|اقليمي|بلدي)',
    'شهرداري',
    'شوراي (?:محلي|منطقه ?اي)',
    '(?:the )?(?:municipality|city|local council|regional council) of',
    '(?:municipality|local council|regional council)',
  ].join('|')}) `,
);

/** An authority's name as it is compared: עיריית טייבה and טייבה are the same. */
export const authorityKey = (name: string): string => fold(name).replace(KINDS, '');

/** One name may be a shorter form of the other: all its words are among the other's. */
export function mayBeSame(a: string, b: string): boolean {
  const [fewer, more] = [authorityKey(a).split(' '), authorityKey(b).split(' ')].sort(
    (one, other) => one.length - other.length,
  ) as [string[], string[]];
  return fewer.every((word) => more.includes(word));
}
