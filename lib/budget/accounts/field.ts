import type { Language } from '../../core/language.js';
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

/** The fields in the words of a Hebrew, Arabic or Persian sheet. */
const FIELD_WORDS: Readonly<Record<AccountField, readonly string[]>> = {
  code: ['קוד', 'כרטיס', 'מספר כרטיס', 'رمز', 'رمز الحساب', 'کد'],
  side: ['צד', 'جانب', 'الجانب', 'سمت'],
  chapter: ['פרק', 'قسم', 'رقم القسم', 'فصل'],
  chapterName: ['chapter name', 'שם פרק', 'שם הפרק', 'اسم القسم', 'نام فصل'],
  name: ['שם', 'שם כרטיס', 'שם סעיף', 'اسم', 'الاسم', 'اسم الحساب', 'نام', 'نام حساب'],
  nearest: ['סעיף קרוב', 'سطح نزدیک', 'المستوى الأقرب'],
  kind: ['סוג', 'نوع', 'النوع'],
  kindName: ['kind name', 'שם סוג', 'שם הסוג', 'اسم النوع', 'نام نوع'],
  nearestKind: ['nearest kind', 'סוג קרוב', 'النوع الأقرب', 'نوع نزدیک'],
};

const BY_WORD = new Map(
  ACCOUNT_FIELDS.flatMap((field) =>
    [field, ...FIELD_WORDS[field]].map((word) => [fold(word), field] as const),
  ),
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
 * One field of an account. `chapter` is a number, as sheets keep it; everything else is text: `side` in `language`, names in Hebrew,
 * for the book has no others. `name` and `kindName` are what the book calls this very code; where it lists only a level above, they are
 * problems that name that level, and `nearest` and `nearestKind` ask for it.
 */
export function accountField(
  account: Account,
  field: string,
  language: Language = 'he',
): Result<string | number, AccountProblem> {
  const known = BY_WORD.get(fold(field));
  if (!known) {
    return fail({
      code: 'account-field-unknown',
      facts: { asked: field, known: ACCOUNT_FIELDS.join(' · ') },
    });
  }
  switch (known) {
    case 'code':
      return ok(account.code.code);
    case 'side':
      return ok(sideIn(account.side, language));
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
