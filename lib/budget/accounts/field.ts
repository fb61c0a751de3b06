import { LANGUAGES, type Language } from '../../core/language.js';
import { fail, ok, type Result } from '../../core/result.js';
import { fold } from '../../core/text.js';
import { sideIn } from '../../model/budget-side.js';
import {
  ACCOUNT_FIELDS,
  type Account,
  type AccountField,
  type AccountKind,
  type AccountProblem,
} from './types.js';

/** The fields in the words of a sheet in each language. */
const FIELD_WORDS: Readonly<Record<AccountField, Readonly<Partial<Record<Language, readonly string[]>>>>> = {
  code: { he: ['קוד', 'כרטיס', 'מספר כרטיס'], ar: ['رمز', 'رمز الحساب'], fa: ['کد'] },
  side: { he: ['צד'], ar: ['جانب', 'الجانب'], fa: ['سمت'] },
  chapter: { he: ['פרק'], ar: ['قسم', 'رقم القسم'], fa: ['فصل'] },
  chapterName: { en: ['chapter name'], he: ['שם פרק', 'שם הפרק'], ar: ['اسم القسم'], fa: ['نام فصل'] },
  name: {
    he: ['שם', 'שם כרטיס', 'שם סעיף'],
    ar: ['اسم', 'الاسم', 'اسم الحساب'],
    fa: ['نام', 'نام حساب'],
  },
  nearest: { he: ['סעיף קרוב'], ar: ['المستوى الأقرب'], fa: ['سطح نزدیک'] },
  kind: { he: ['סוג'], ar: ['نوع', 'النوع'], fa: ['نوع'] },
  kindName: { en: ['kind name'], he: ['שם סוג', 'שם הסוג'], ar: ['اسم النوع'], fa: ['نام نوع'] },
  nearestKind: { en: ['nearest kind'], he: ['סוג קרוב'], ar: ['النوع الأقرب'], fa: ['نوع نزدیک'] },
};

interface Asked {
  readonly field: AccountField;
  /** Of the word that asks; the keys (`side`) are of no language. */
  readonly language: Language | undefined;
}

const BY_WORD: ReadonlyMap<string, Asked> = new Map(
  ACCOUNT_FIELDS.flatMap((field) => [
    ...LANGUAGES.flatMap((language) =>
      (FIELD_WORDS[field][language] ?? []).map((word): [string, Asked] => [fold(word), { field, language }]),
    ),
    [fold(field), { field, language: undefined }] satisfies [string, Asked],
  ]),
);

const empty = (account: Account, field: AccountField): Result<string, AccountProblem> =>
  fail({ code: 'account-field-empty', facts: { account: account.code.code, field } });

const nameOf = ({ unlisted, nearest }: Account): Result<string, AccountProblem> =>
  unlisted === undefined
    ? ok(nearest.he)
    : fail({ code: 'account-unlisted', facts: { unlisted, nearest: nearest.code, name: nearest.he } });

function kindName(account: Account, kind: AccountKind): Result<string, AccountProblem> {
  const { nearest, unlisted } = kind;
  if (nearest && unlisted === undefined) return ok(nearest.he);
  return fail({
    code: 'account-kind-unlisted',
    facts: {
      unlisted: kind.code,
      side: account.side,
      nearest: nearest?.code ?? 'none',
      name: nearest?.he ?? '',
    },
  });
}

function ofKind(
  account: Account,
  field: 'kind' | 'kindName' | 'nearestKind',
): Result<string, AccountProblem> {
  const { kind } = account;
  if (!kind) return empty(account, field);
  if (field === 'kind') return ok(kind.code);
  if (field === 'nearestKind' && kind.nearest) return ok(kind.nearest.he);
  return kindName(account, kind);
}

/**
 * One field of an account. `chapter` is a number, as sheets keep it; everything else is text: `side` in `language` (left out: that of
 * the word that asks, `سمت` in Persian, and Hebrew for the key `side`), names in Hebrew, for the book has no others. `name` and
 * `kindName` are what the book calls this very code; where it lists only a level above, they are problems that name that level, and
 * `nearest` and `nearestKind` ask for it.
 */
export function accountField(
  account: Account,
  field: string,
  language?: Language,
): Result<string | number, AccountProblem> {
  const found = BY_WORD.get(fold(field));
  if (!found) {
    return fail({
      code: 'account-field-unknown',
      facts: { asked: field, known: ACCOUNT_FIELDS.join(' · ') },
    });
  }
  const known = found.field;
  switch (known) {
    case 'code':
      return ok(account.code.code);
    case 'side':
      return ok(sideIn(account.side, language ?? found.language ?? 'he'));
    case 'chapter':
      return account.chapter ? ok(Number(account.chapter.code)) : empty(account, known);
    case 'chapterName':
      return account.chapter ? ok(account.chapter.he) : empty(account, known);
    case 'name':
      return nameOf(account);
    case 'nearest':
      return ok(account.nearest.he);
    case 'kind':
    case 'kindName':
    case 'nearestKind':
      return ofKind(account, known);
  }
}
