import { fold } from '../../core/text.js';
import { isSpoiled, stems, withoutFillers } from './phrases.js';
import { TABLES } from './parts/all.js';
import { GOVERNANCE_PARTS, type GovernancePart } from './parts/governance.js';
import type { PartId } from './types.js';
import { phrasesOf, type Meaning, type Role } from './vocabulary.js';

/** Words that stand for each other in headings of these sheets, whichever the office writes. */
const ALIKE: readonly (readonly string[])[] = [
  [
    'החלטה',
    'אישור',
    'הסכמה',
    'פרוטוקול',
    'אישרה',
    'החליטה',
    'הסכימה',
    'דנה',
    'قرار',
    'موافقة',
    'decision',
    'approval',
    'consent',
  ],
  ['טעמים', 'נימוקים', 'הנמקה', 'סיבות', 'أسباب', 'reasons', 'grounds'],
  ['פרסום', 'הודעה', 'פורסם', 'פורסמה', 'נשר', 'نشر', 'إعلان', 'notice', 'publication', 'published'],
  ['פרישה', 'עזיבה', 'יציאה', 'עוזבת', 'פורשת', 'פורש', 'انسحاب', 'خروج', 'leaving', 'withdrawal', 'exit'],
  ['הצטרפות', 'צירוף', 'מצטרפת', 'קבלה', 'انضمام', 'joining', 'accession'],
  ['שחרור', 'שוחררה', 'משוחררת', 'פטורה', 'إعفاء', 'release', 'released'],
  ['רכישה', 'מכירה', 'קנייה', 'נמכר', 'נרכש', 'بيع', 'شراء', 'sale', 'purchase'],
  ['תמורה', 'מחיר', 'שווי', 'ثمن', 'price', 'consideration'],
  ['בעד', 'תומכים', 'תמכו', 'מחייבים', 'مؤيد', 'لصالح', 'favour', 'favor'],
  ['יועץ', 'יועמש', 'יועצת', 'مستشار', 'adviser', 'advisor', 'counsel'],
  ['מליאה', 'מועצה', 'الهيئة', 'مجلس', 'plenary', 'council'],
  ['השתכנעה', 'שוכנעה', 'שוכנע', 'השתכנע', 'משוכנע', 'اقتناع', 'convinced', 'satisfied'],
  ['פעילות', 'פעולה', 'שירות', 'תחום', 'نشاط', 'خدمة', 'activity', 'service'],
];

const DATE = new Set(
  ['תאריך', 'מועד', 'ביום', 'יום', 'ת', 'تاريخ', 'تاریخ', 'date', 'day', 'on'].flatMap(stems),
);
const CLUSTER = new Set(['אשכול', 'عنقود', 'خوشه', 'cluster'].flatMap(stems));

/** A word without its ending: one for `החלטה`, `החלטת` and `החלטות`. */
const light = (word: string): string => word.replace(/(?<=..)(?:ות|ימ|ינ|יה|[התי]|ات|ين|ون|[هة]|s)$/u, '');

const tokensOf = (text: string): readonly string[] =>
  stems(text)
    // A letter alone is what a word before it goes with: `פורסם ב-`.
    .filter((word) => word.length > 1 || DATE.has(word))
    .filter((word) => CLUSTER.has(word) || DATE.has(word) || withoutFillers([word]).length > 0)
    .map((word) => (DATE.has(word) ? 'date' : CLUSTER.has(word) ? word : light(word)));

const ALIKE_OF = new Map(
  ALIKE.flatMap((words) => {
    const [first = ''] = words;
    return words.map((word) => [light(stems(word)[0] ?? ''), light(fold(first))] as const);
  }),
);

interface Phrase {
  readonly meaning: Meaning;
  readonly tokens: ReadonlySet<string>;
}

/** How rare a word is among the headings of a part: the rarer, the more it says. */
interface Lexicon {
  readonly phrases: readonly Phrase[];
  readonly weight: ReadonlyMap<string, number>;
}

const alike = (token: string): string => ALIKE_OF.get(token) ?? token;

function lexiconOf(part: GovernancePart, same: (token: string) => string): Lexicon {
  const phrases = TABLES[part].fields.flatMap((field) =>
    phrasesOf(field).map(([role, text]): Phrase => ({
      meaning: { part, field, role },
      tokens: new Set(tokensOf(text).map(same)),
    })),
  );
  const holders = new Map<string, Set<string>>();
  for (const { meaning, tokens } of phrases) {
    for (const token of tokens) {
      const known = holders.get(token) ?? new Set();
      holders.set(token, known.add(`${meaning.field.id} ${meaning.role}`));
    }
  }
  return { phrases, weight: new Map([...holders].map(([token, { size }]) => [token, 1 / size])) };
}

const lexicons = new Map<string, Lexicon>();

function lexicon(part: GovernancePart, isAlike: boolean): Lexicon {
  const key = `${part} ${String(isAlike)}`;
  const known = lexicons.get(key) ?? lexiconOf(part, isAlike ? alike : (token) => token);
  lexicons.set(key, known);
  return known;
}

/** Of a word that nobody knows here. */
const STRANGE = 0.8;
const ENOUGH = 0.6;
const AHEAD = 0.08;
const SURE = 0.8;

const isDated = (role: Role, type: string): boolean => role === 'date' || type === 'date';

function nearest(
  { phrases, weight }: Lexicon,
  words: readonly string[],
  isOpen: (meaning: Meaning) => boolean,
): Meaning | undefined {
  const tokens = new Set(
    words.map((word) => {
      const bare = light(word.slice(1));
      return !weight.has(word) && /^[בלמשכו]/u.test(word) && weight.has(bare) ? bare : word;
    }),
  );
  const worth = (token: string): number => weight.get(token) ?? STRANGE;
  const sum = (list: Iterable<string>): number => [...list].reduce((all, token) => all + worth(token), 0);
  const own = sum(tokens);
  const best = new Map<string, { readonly meaning: Meaning; readonly score: number }>();
  for (const { meaning, tokens: other } of phrases) {
    const { field, role } = meaning;
    // A heading that asks for a day is of a day, and no other is.
    if (tokens.has('date') ? !isDated(role, field.type) : role === 'date') continue;
    const shared = sum([...tokens].filter((token) => other.has(token)));
    const score = (2 * shared) / (own + sum(other));
    // A word in the place of another is mostly another matter: the opinion of the legal adviser is not the treasurer's.
    const hasOwn = [...tokens].some((token) => !other.has(token) && !CLUSTER.has(token));
    if (hasOwn && [...other].some((token) => !tokens.has(token)) && score < SURE) continue;
    const key = `${field.id} ${role}`;
    if (score > (best.get(key)?.score ?? 0)) best.set(key, { meaning, score });
  }
  const [first, second] = [...best.values()]
    .filter(({ score, meaning }) => score >= ENOUGH - AHEAD && isOpen(meaning))
    .sort((a, b) => b.score - a.score);
  return first && first.score >= ENOUGH && first.score - (second?.score ?? 0) >= AHEAD
    ? first.meaning
    : undefined;
}

export const isGovernance = (part: PartId): part is GovernancePart =>
  GOVERNANCE_PARTS.some((each) => each === part);

/** The field whose headings come nearest to a text, of those that are open, where one comes near enough and no other as near. */
export function nearIn(
  part: PartId,
  text: string,
  isOpen: (meaning: Meaning) => boolean,
): Meaning | undefined {
  if (!isGovernance(part) || text.length > 90 || isSpoiled(text, stems(text))) return undefined;
  const tokens = tokensOf(text);
  // A date alone is of the column before it, if of any.
  if (tokens.every((token) => token === 'date') || tokens.length > 10) return undefined;
  return (
    nearest(lexicon(part, false), tokens, isOpen) ?? nearest(lexicon(part, true), tokens.map(alike), isOpen)
  );
}

const titles = new Map<GovernancePart, readonly ReadonlySet<string>[]>();

function titlesOf(part: GovernancePart): readonly ReadonlySet<string>[] {
  const { title, titles: others } = TABLES[part];
  const known =
    titles.get(part) ??
    [...Object.values(title), ...others].map((text) => new Set(tokensOf(text).map(alike)));
  titles.set(part, known);
  return known;
}

/** The parts that titles name, those that they name most fully: `העברת חוזים` is of transfers, not of contracts. */
export function partsNamed(texts: readonly string[]): ReadonlySet<PartId> {
  let most = 0;
  const named = new Map<PartId, number>();
  for (const text of texts) {
    const words = new Set(tokensOf(text).map(alike));
    for (const part of GOVERNANCE_PARTS) {
      for (const title of titlesOf(part)) {
        if (title.size === 0 || ![...title].every((word) => words.has(word))) continue;
        named.set(part, Math.max(title.size, named.get(part) ?? 0));
        most = Math.max(most, title.size);
      }
    }
  }
  return new Set([...named].flatMap(([part, size]) => (size === most ? [part] : [])));
}
