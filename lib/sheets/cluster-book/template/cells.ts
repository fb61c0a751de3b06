import type { IsoDate } from '../../../core/dated.js';
import { isoDate } from '../../../core/dated.js';
import type { Language } from '../../../core/language.js';
import type { PlanCell } from '../../plan.js';
import { FORMATS } from '../../scenario/styles.js';
import type { Field } from '../spec.js';
import type { TemplateValue } from './types.js';
import { DATE_FORMATS, templateWords } from './words.js';

/** Text as it is typed: a reference such as `12/2025` must not become a date. */
const TEXT = '@';

const DAY = 86_400_000;

/** The number under which a spreadsheet keeps a day. */
export const serialOf = (date: IsoDate): number =>
  (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;

/** One column of a template. */
export interface TemplateColumn {
  readonly field: Field;
  readonly role: 'value' | 'date' | 'part';
  /** Of several columns of a field, which. */
  readonly index: number;
  readonly heading: string;
  readonly width: number;
  /** What may be written there, to stand over the heading. */
  readonly hint: string;
}

const listed = (field: Field, language: Language): string =>
  (field.choices ?? []).map(({ words }) => words[language]).join(' / ');

function hintOf(field: Field, language: Language): string {
  const words = templateWords(language);
  switch (field.type) {
    case 'choice':
      return listed(field, language);
    case 'date':
      return words.date;
    case 'evidence':
      return words.reference;
    case 'year':
      return words.year;
    case 'limit':
      return words.amountOrNone;
    case 'provision':
      return words.provision;
    case 'count':
      return words.count;
    case 'share':
      return words.share;
    case 'text':
    case 'money':
    case 'moneys':
    case 'note':
      return '';
  }
}

/** The columns that a field takes. */
export function columnsOf(field: Field, language: Language): readonly TemplateColumn[] {
  const heading = field.heading[language];
  const own = { field, index: 0, width: field.width };
  const value: TemplateColumn = { ...own, role: 'value', heading, hint: hintOf(field, language) };
  if (field.type === 'moneys') {
    const columns = field.columns ?? [];
    return columns.map((words, index) => ({
      ...own,
      role: 'part',
      index,
      heading:
        columns.length === 1
          ? words[language]
          : `${heading}: ${words[language]} (${language === 'en' ? 'NIS' : '₪'})`,
      hint: '',
    }));
  }
  if (!field.dated) return [value];
  const { date } = templateWords(language);
  return [value, { ...own, role: 'date', heading: field.dated[language], width: 14, hint: date }];
}

const formatOf = ({ field, role }: TemplateColumn, language: Language): string | undefined => {
  if (role === 'date' || field.type === 'date') return DATE_FORMATS[language];
  if (field.type === 'money' || field.type === 'moneys' || field.type === 'limit') return FORMATS.money;
  if (field.type === 'share') return '0.##%';
  return field.type === 'evidence' || field.type === 'text' ? TEXT : undefined;
};

const dateCell = (text: string): number | string => {
  const date = isoDate(text);
  return date ? serialOf(date) : text;
};

function valueOf(
  { field, role, index }: TemplateColumn,
  value: TemplateValue | undefined,
  language: Language,
): string | number | null {
  if (value === undefined) return null;
  if (Array.isArray(value))
    return role === 'part' ? ((value as readonly (number | null)[])[index] ?? null) : null;
  if (typeof value === 'object' && 'reference' in value) {
    if (role === 'date') return value.on === undefined ? null : dateCell(value.on);
    return value.reference === '' ? null : value.reference;
  }
  if (typeof value === 'object') return null;
  if (role === 'date' || (role === 'part' && index > 0)) return null;
  if (field.type === 'date' && typeof value === 'string') return dateCell(value);
  const choice = field.choices?.find((each) => each.value === value);
  return choice ? choice.words[language] : value;
}

/** The cell of one row in one column, blank or with what stands in it from the start. */
export function templateCell(
  column: TemplateColumn,
  value: TemplateValue | undefined,
  language: Language,
): PlanCell {
  const format = formatOf(column, language);
  return { value: valueOf(column, value, language), ...(format !== undefined && { format }) };
}
