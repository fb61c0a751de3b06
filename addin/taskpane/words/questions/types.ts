type None = Readonly<Record<string, never>>;
interface Count {
  readonly count: number;
}
interface From {
  readonly from: string;
}

/** Sentences of the questions that one asks of a scenario: what moves whom most, and what uncertain populations do. */
export interface QuestionFacts {
  'asked.of': { readonly name: string };
  'asked.excluded': Count;
  'asked.nobody': None;

  'sensitivity.by': None;
  'sensitivity.lead': { readonly by: string };
  'sensitivity.total': None;
  'sensitivity.whom': None;
  'sensitivity.most': { readonly name: string; readonly amount: string };
  'sensitivity.strongest': None;
  'sensitivity.nothing': None;
  'sensitivity.show': { readonly parameter: string };
  'moved.tariff': None;
  'moved.sum': From;
  'moved.socio': None;
  'moved.periph': None;
  'moved.cluster': { readonly from: number };
  'moved.clusters': { readonly from: number; readonly to: number };
  'moved.divided': None;
  'moved.factor': None;
  'moved.cap': From;
  'moved.floor': From;
  'moved.population': None;
  'moved.socio-index': None;
  'moved.periph-index': None;
  'moved.part': { readonly parameter: string; readonly part: number };
  'change.up': None;
  'change.down': None;
  'no-effect.index-highest': None;
  'no-effect.index-lowest': None;
  'no-effect.share-by-population': None;
  'no-effect.share-missing': None;
  'column.authority': None;
  'column.parameter': None;
  'column.effect': None;

  'uncertainty.lead': { readonly count: number };
  'uncertainty.range': None;
  'uncertainty.seed': None;
  'uncertainty.seed.why': None;
  'uncertainty.start': None;
  'uncertainty.progress': { readonly done: string; readonly of: string };
  'uncertainty.stop': None;
  'uncertainty.stopped': None;
  'uncertainty.within': { readonly from: string; readonly to: string };
  'uncertainty.stated': { readonly amount: string };
  'uncertainty.each': None;
  'uncertainty.distribution': None;
  'uncertainty.most-often': { readonly from: string; readonly to: string; readonly count: number };
  'uncertainty.bin': { readonly from: string; readonly to: string };
  'uncertainty.table': None;
  'uncertainty.axis': None;
  'column.stated': None;
  'column.percentile': { readonly at: number };
  'column.least': None;
  'column.most': None;
  'column.runs': None;
  'row.total': None;
}

/** One language. Exhaustive by type, as the pane's first words are. ICU messages. */
export type QuestionWords = Readonly<Record<keyof QuestionFacts, string>>;
