import type { Wording } from './types.js';

export const wording: Wording = {
  words: {
    app: 'Eshkol',
    overview: 'Overview',
    back: 'Back to overview',
    reading: 'Reading the workbook’s sheets…',
    'reading.rows': '{done, number} of {of, number} rows',
    'read-again': 'Read again',
    settings: 'Settings',
    dismiss: 'Dismiss',

    language: 'Language',
    'language.office': 'As Office',
    'language.kept': 'The choice is kept on this computer only and is not written to the workbook.',

    'found.tables':
      '{count, plural, one {One table of member authorities was found} other {# tables of member authorities were found}}',
    'found.none': 'No table of member authorities was found',
    authorities: '{count, plural, one {One authority} other {# authorities}}',
    'go-to-sheet': 'Go to sheet {sheet}',
    'go-to-cell': 'Go to cell {cell}',
    'vintage.bureau-2024': 'Central Bureau of Statistics, 2024',
    'vintage.ministry-2024': 'Ministry of Interior register, December 2024',
    'vintage.bureau-2020': 'Central Bureau of Statistics, 2020',
    'vintage.all': 'All figures equal the source: {vintage}',
    'vintage.part':
      '{matching, plural, one {One authority} other {# authorities}} of {count, number} equal the source: {vintage}',
    'vintage.none': 'The figures equal none of the known sources',
    'vintage.differs': '{name}: {field} {here}, in the source {known}',
    complete: 'Everything that the quotas need is there',
    missing: '{count, plural, one {One authority lacks a figure} other {# authorities lack a figure}}',
    'formula-errors': '{count, plural, one {One formula shows an error} other {# formulas show an error}}',
    population: 'Population',
    socio: 'Socio-economic cluster',
    periph: 'Peripherality cluster',

    areas: 'What can be done',
    simulate: 'Simulate quotas',
    'simulate.ready': 'Ready: {count, plural, one {one authority} other {# authorities}}',
    'simulate.incomplete':
      '{count, plural, one {One authority} other {# authorities}}, {missing, plural, one {one lacks a figure} other {# lack a figure}}',
    'simulate.cluster': 'Simulate a cluster without a sheet',
    'simulate.nothing': 'Needs a table of member authorities',

    check: 'Check budgets',
    governance: 'Council & membership',
    share: 'Share',
    'check.not-yet': 'Not checked yet',
    'check.breaches': '{count, plural, one {one breach} other {# breaches}}',
    'check.none': 'Nothing breached',

    'empty.teach':
      'A table of member authorities looks like this: a row for each, under headings like these.',
    'empty.heading.name': 'Authority',
    'empty.heading.quota': 'Yearly quota (₪)',
    'empty.sheet': 'Members',
    'empty.title': 'Member authorities of the cluster',
    'empty.title-of': 'Member authorities – {cluster} cluster',
    'empty.total': 'Total',
    'empty.cluster': 'Member authorities of the cluster',
    'empty.blank': 'Blank table',
    'empty.make': 'Make a members sheet',
    'empty.source': 'Figures: {source}',
    'empty.sample': 'A sample workbook of the Sharon cluster opens in Eshkol’s local workbench.',

    'total.recommended': 'Total quotas by the recommended model',
    'total.undetermined': 'Cannot be determined',
    'total.known':
      'Known subtotal: {amount}, of {known, plural, one {one authority} other {# authorities}} out of {count, number}',
    'show-all': '{count, plural, one {Show one more} other {Show # more}}',

    'write.sheet': 'Write sheet',
    'write.native': 'Write with plain formulas',
    'write.native.why': 'A sheet that calculates where the add-in is not installed',

    'selection.error': 'shows {error}:',
    'selection.opaque': 'Its arguments are themselves calculated; check them.',
    'selection.no-fault': 'Nothing is wrong with its arguments; recalculate (Ctrl+Alt+F9).',
  },
  excel: {
    'sheet-protected':
      'Sheet {sheet} is protected. Lift the protection (Review › Unprotect Sheet) and try again.',
    'cell-editing': 'A cell is being edited. Finish typing (Enter or Esc) and try again.',
    'sheet-exists': 'The workbook already has a sheet named {sheet}.',
    'sheet-missing': 'The workbook has no sheet named {sheet}.',
    'chart-exists': 'Sheet {sheet} already has a chart named {chart}.',
    'edited-since':
      'Not undone: {count, plural, one {one cell has} other {# cells have}} changed since, the first {cell} on sheet {sheet}.',
    'host-refused': 'Excel refused (code {code}).',
  },
};
