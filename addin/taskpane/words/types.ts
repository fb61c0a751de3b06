import type { ExcelProblem } from '../../excel/port.js';

type None = Readonly<Record<string, never>>;
interface Count {
  readonly count: number;
}

/** Every sentence of the pane with what it is told. Text facts are isolated, so that they keep their own direction. */
export interface WordFacts {
  app: None;
  overview: None;
  back: None;
  reading: None;
  'reading.rows': { readonly done: number; readonly of: number };
  'read-again': None;
  settings: None;
  dismiss: None;

  language: None;
  'language.office': None;
  'language.kept': None;

  'found.tables': Count;
  'found.none': None;
  authorities: Count;
  'go-to-sheet': { readonly sheet: string };
  'go-to-cell': { readonly cell: string };
  'vintage.bureau-2024': None;
  'vintage.ministry-2024': None;
  'vintage.bureau-2020': None;
  'vintage.all': { readonly vintage: string };
  'vintage.part': { readonly vintage: string; readonly matching: number; readonly count: number };
  'vintage.none': None;
  'vintage.differs': {
    readonly name: string;
    readonly field: string;
    readonly here: string;
    readonly known: string;
  };
  complete: None;
  missing: Count;
  'formula-errors': Count;
  population: None;
  socio: None;
  periph: None;

  areas: None;
  simulate: None;
  'simulate.ready': Count;
  'simulate.incomplete': { readonly count: number; readonly missing: number };
  'simulate.cluster': None;
  'simulate.nothing': None;

  check: None;
  governance: None;
  share: None;
  'check.not-yet': None;
  'check.breaches': Count;
  'check.none': None;

  'empty.teach': None;
  'empty.heading.name': None;
  'empty.heading.quota': None;
  'empty.sheet': None;
  'empty.title': None;
  'empty.title-of': { readonly cluster: string };
  'empty.total': None;
  'empty.cluster': None;
  'empty.blank': None;
  'empty.make': None;
  'empty.source': { readonly source: string };
  'empty.sample': None;

  'total.recommended': None;
  'total.undetermined': None;
  'total.known': { readonly amount: string; readonly known: number; readonly count: number };
  'show-all': Count;

  'write.sheet': None;
  'write.native': None;
  'write.native.why': None;

  'selection.error': { readonly error: string };
  'selection.opaque': None;
  'selection.no-fault': None;
}

export type WordKey = keyof WordFacts;

/** One language. Exhaustive by type: a sentence that one language lacks does not compile. ICU messages. */
export type Words = Readonly<Record<WordKey, string>>;

/** Sentences for what the workbook refused. */
export type ExcelWords = Readonly<Record<ExcelProblem['code'], string>>;

export interface Wording {
  readonly words: Words;
  readonly excel: ExcelWords;
}
