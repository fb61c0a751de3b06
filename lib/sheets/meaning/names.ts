import type { Language } from '../../core/language.js';
import { approvalsPart } from '../cluster-book/parts/approvals.js';
import { TABLES } from '../cluster-book/parts/all.js';
import type { Field } from '../cluster-book/spec.js';
import type { PartId } from '../cluster-book/types.js';
import { reportLabels } from '../report/labels/labels.js';
import { sheetLabels } from '../scenario/labels.js';
import { comparisonLabels } from './labels/labels.js';
import { columnOf } from './thing.js';
import type { ComparedPart, ThingKey } from './types.js';

const BUDGETS: ReadonlySet<ComparedPart> = new Set(['accounts', 'form']);

const isPart = (what: ComparedPart): what is PartId => what === 'approvals' || what in TABLES;

/** The part of a workbook, as reports call it. */
export function partName(what: ComparedPart, language: Language): string {
  const { kinds, parts } = reportLabels(language);
  if (what === 'members') return kinds.members;
  if (what === 'accounts') return kinds.K2;
  if (what === 'form') return kinds.K1;
  if (what === 'parameters' || what === 'unread') return comparisonLabels(language)[what];
  return parts[what] ?? what;
}

/** A column of a table of the cluster's workbook; of a sheet of approvals, the statement that the thing itself is. */
function fieldSpec(what: ComparedPart, field: string, { code = '' }: ThingKey): Field | undefined {
  if (!isPart(what)) return undefined;
  if (what === 'approvals')
    return approvalsPart.fields.find(({ id }) => id === columnOf(code.replace(/ .*/, '')));
  return TABLES[what].fields.find(({ id }) => id === columnOf(field));
}

/** What differs, in words: `תקציב 2024`, a column's heading, `הסכם חתום, תאריך`. */
export function fieldName(what: ComparedPart, field: string, key: ThingKey, language: Language): string {
  const labels = comparisonLabels(language);
  const own: Readonly<Record<string, string>> = labels.fields;
  if (BUDGETS.has(what)) {
    const [purpose = '', ...rest] = field.split(' ');
    const named = (labels.purposes as Readonly<Record<string, string>>)[purpose];
    return [named ?? own[field] ?? purpose, ...rest].join(' ');
  }
  const [column = '', ...rest] = field.split(':');
  const members: Readonly<Record<string, unknown>> = { ...sheetLabels(language) };
  const spec = what === 'approvals' ? undefined : fieldSpec(what, field, key);
  const ofMembers = what === 'members' ? members[column] : undefined;
  const head = spec?.heading[language] ?? own[column] ?? (typeof ofMembers === 'string' ? ofMembers : column);
  const more = rest.map((part) => (part === 'on' ? labels.date : part === 'pending' ? labels.pending : part));
  return [head, ...more].join(', ');
}

/** `3020707.5` → `3,020,707.5`, which nobody has to count the digits of. */
const grouped = (value: string): string => {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d{4,})(\.\d+)?$/.exec(value) ?? [];
  return whole === '' ? value : `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${rest}`;
};

/** A value as people read it: choices by their words, numbers in groups of three, everything else as it stands. */
export function valueName(
  what: ComparedPart,
  field: string,
  value: string,
  key: ThingKey,
  language: Language,
): string {
  const { none, yes } = comparisonLabels(language);
  const spec = fieldSpec(what, field, key);
  const choice = spec?.choices?.find((each) => each.value === value)?.words[language];
  if (choice !== undefined) return choice;
  const shown = isNumeric(what, field, key) ? grouped(value) : value;
  if (!isPart(what)) return shown;
  return value === 'none' ? none : value === 'yes' || value === 'true' ? yes : shown;
}

/** Whom or what a difference is of, in one line: code and name of an account, authority and service of an agreement. */
export function keyName(what: ComparedPart, key: ThingKey, language: Language): string {
  const { authority, code, name } = key;
  if (what === 'form') return name ?? code ?? '';
  if (what === 'approvals') return fieldSpec(what, 'value', key)?.heading[language] ?? code ?? '';
  if (code === 'none' && !authority && !name) return comparisonLabels(language).none;
  return [...new Set([authority, code, name])].filter((text) => text !== undefined).join(' · ');
}

const NUMBERS: ReadonlySet<Field['type']> = new Set(['money', 'moneys', 'limit', 'count', 'share']);

/** Values of this field are numbers where they read as one. */
export const isNumeric = (what: ComparedPart, field: string, key: ThingKey): boolean =>
  BUDGETS.has(what) ||
  what === 'members' ||
  what === 'parameters' ||
  NUMBERS.has(fieldSpec(what, field, key)?.type ?? 'text');
