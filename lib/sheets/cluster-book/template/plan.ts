import type { Language } from '../../../core/language.js';
import { freeSheetName } from '../../sheet-name.js';
import { approvalsPart } from '../parts/approvals.js';
import { TABLES } from '../parts/all.js';
import { GOVERNANCE_PARTS } from '../parts/governance.js';
import type { TableSpec } from '../spec.js';
import type { TablePart } from '../types.js';
import { approvalsSheet } from './approvals.js';
import { formSheet } from './form.js';
import { membersSheet } from './members.js';
import { resultKey, tableSheet, type BuiltSheet } from './table.js';
import type {
  Template,
  TemplateGroup,
  TemplateName,
  TemplateOptions,
  TemplateRow,
  TemplateSetting,
  TemplateSheet,
} from './types.js';
import { templateWords } from './words.js';

type SheetTemplate = TemplateSheet['template'];

const isTable = (template: SheetTemplate): template is TablePart => template in TABLES;

const SHEETS: Readonly<Record<TemplateGroup, readonly SheetTemplate[]>> = {
  cluster: [
    'members',
    'budget',
    'contributions',
    'agreements',
    'commitments',
    'loans',
    'donations',
    'projects',
    'reports',
    'approvals',
  ],
  governance: [...GOVERNANCE_PARTS, 'approvals'],
};

const isGroup = (name: TemplateName): name is TemplateGroup => name in SHEETS;

function titleOf(template: SheetTemplate, language: Language): string {
  if (template === 'members') return templateWords(language).membersTitle;
  if (template === 'form') return templateWords(language).formSheet;
  return (template === 'approvals' ? approvalsPart : TABLES[template]).title[language];
}

/** What the options tell of rows that nobody gave: a row for each member, and the reports of a year. */
function rowsOf(template: TablePart, { rows, members = [], year }: TemplateOptions): readonly TemplateRow[] {
  const given = rows?.[template];
  if (given) return given;
  if (template === 'contributions') return members.map(({ name }) => ({ authority: name }));
  if (template !== 'reports' || year === undefined) return [];
  return [
    ...['1', '2', '3', '4'].map((part) => ({ kind: 'quarter', year, part })),
    ...['1', '2'].map((part) => ({ kind: 'half-year', year, part })),
    { kind: 'year', year },
  ];
}

function build(template: SheetTemplate, setting: TemplateSetting): BuiltSheet {
  if (isTable(template))
    return tableSheet(TABLES[template] as TableSpec, setting, rowsOf(template, setting.options));
  if (template === 'approvals') return approvalsSheet(setting);
  return template === 'members' ? membersSheet(setting) : formSheet(setting);
}

/**
 * Empty sheets that the checks read, each new and none changed: `cluster` and `governance` give whole workbooks, other names one sheet. What
 * `rows` and `members` hold stands in them from the start.
 */
export function planTemplate(
  name: TemplateName,
  language: Language,
  options: TemplateOptions = {},
): Template {
  const templates: readonly SheetTemplate[] = isGroup(name) ? SHEETS[name] : [name];
  const taken = [...(options.existing ?? [])];
  const built = templates.map((template) => {
    const title = titleOf(template, language);
    const sheet = freeSheetName(title, taken, title);
    taken.push(sheet);
    return {
      template,
      sheet,
      ...build(template, { language, options, sheet, ofCluster: isGroup(name) }),
    };
  });
  const results = new Map(built.map(({ sheet, results: own }) => [sheet, own]));
  return {
    plan: { steps: built.flatMap(({ steps }) => steps) },
    sheets: built.map(({ template, sheet }) => ({ name: sheet, template })),
    resultOf: (sheet, row, column) => results.get(sheet)?.get(resultKey(row, column)),
  };
}
