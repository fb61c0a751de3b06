import { fold } from '../../core/text.js';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money-unit.js';

/** Longer text is prose, where a unit is of some figure in it and not of the sheet. */
const LONGEST = 160;

const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** The shekel as `fold` leaves it, with the prefixes that a unit is stated with. */
const CURRENCY = any(
  '[בל]?ה?שח(?: חדשימ)?',
  '[בל]?ה?שקל(?:ימ|י)?(?: חדש(?:ימ)?)?',
  'nis',
  'ils',
  '(?:new )?(?:israeli )?shekels?',
  '(?:ب|بال|لل|ال)?(?:شيكل|شيقل|شاقل|شواقل|شواكل|شيكلات)(?: جديد[هة]?)?',
);

/** Persian writes the shekel as Arabic writes `form`, so that it is one only after a number word. */
const AFTER_NUMBER = any(CURRENCY, '(?:ال)?شكل', 'new shekels?');

const THOUSANDS = any(
  `[בל]?אלפי ${AFTER_NUMBER}`,
  `[בל]?אלפ ${CURRENCY}`,
  `${CURRENCY} [בל]?אלפימ`,
  'באלפימ',
  'ב?(?:אשח|אלשח)',
  `(?:ب|بال)?(?:ال)?(?:الاف|الالاف|الف) ${AFTER_NUMBER}`,
  `${CURRENCY} ب?(?:ال)?الاف`,
  'بالالاف|بالاف',
  `(?:به )?هزار(?:ان)? ${AFTER_NUMBER}`,
  `(?:in )?thousands?(?: of)?(?: new)?(?: israeli)? ${CURRENCY}`,
  `${CURRENCY} (?:in )?thousands?`,
  'in thousands',
  `(?:000|0 000|000s) ${CURRENCY}`,
  `${CURRENCY} (?:in )?000s?`,
  'k ?nis',
);

const MILLIONS = any(
  `[בל]?מי?לי?יו(?:ני|נ) ${AFTER_NUMBER}`,
  `${CURRENCY} ב?מי?לי?יונימ`,
  'במי?לי?יונימ',
  'ב?(?:מלשח|מלנשח)',
  `(?:ب|بال|ال)?(?:ملايين|مليون) ${AFTER_NUMBER}`,
  'بالملايين',
  `(?:به )?ميليون ${AFTER_NUMBER}`,
  `(?:in )?millions?(?: of)? ${CURRENCY}`,
  `${CURRENCY} (?:in )?millions?`,
  'in millions',
);

const whole = (phrase: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, 'gu');

/** A number with its currency is an amount and states no unit. A year is no such number, nor the zeros of `'000`. */
const AMOUNT = whole(
  `(?!(?:19|20)\\d\\d \\D|000 )(?:\\d+ )+(?:אלפ|אלפי|מי?לי?יונ|الف|الاف|مليون|هزار|ميليون|thousand|million|k|m)? ?${AFTER_NUMBER}`,
);

const PATTERNS: readonly (readonly [MoneyUnit, RegExp])[] = [
  ['millions', whole(MILLIONS)],
  ['thousands', whole(THOUSANDS)],
  ['nis', whole(CURRENCY)],
];

/** One spelling of what `fold` drops or cannot tell apart: the sign of the shekel, and its vocalised Persian name. */
const spelled = (text: string): string =>
  text
    .replace(/₪/g, ' שח ')
    .replace(/ش\u0650[کك]\u0650?ل/g, 'شيكل')
    .replace(/\u0622/g, 'ا');

/**
 * The units that a text states, without repeats: `באלפי ש"ח`, ``במיליוני ש``ח``, `NIS '000`, `بآلاف الشواقل`, `هزار شِکِل`. An amount
 * with its currency (`50,000 ש"ח`) states none.
 */
export function unitsIn(text: string): readonly MoneyUnit[] {
  if (text.length > LONGEST) return [];
  let rest = fold(spelled(text)).replace(AMOUNT, ' · ');
  const found = new Set<MoneyUnit>();
  for (const [unit, pattern] of PATTERNS) {
    const without = rest.replace(pattern, ' · ');
    if (without !== rest) found.add(unit);
    rest = without;
  }
  return MONEY_UNITS.filter((unit) => found.has(unit));
}

/** The one unit that a text states; undefined where it states none, or several that differ. */
export function unitIn(text: string): MoneyUnit | undefined {
  const [unit, other] = unitsIn(text);
  return other === undefined ? unit : undefined;
}
