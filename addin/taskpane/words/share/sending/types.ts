import type { FileProblem } from '../../../../excel/port.js';

type None = Readonly<Record<string, never>>;
interface Count {
  readonly count: number;
}
interface File {
  readonly file: string;
}
interface Code {
  readonly code: string | number;
}

/** Sentences on files that the pane makes: return books, and copies without what was not to leave. */
export interface SendingFacts extends Readonly<Record<`share.${FileProblem['code']}`, Code>> {
  'share.files.why': None;
  'share.files.open': None;
  'share.files.open-file': File;
  'share.files.opened': File;
  'share.files.all': Count;

  'share.returns': None;
  'share.returns.why': None;
  'share.returns.reading': None;
  'share.returns.members': None;
  'share.returns.everyone': Count;
  'share.returns.language': { readonly authority: string };
  'share.returns.edition': None;
  'share.returns.edition.whole': { readonly least: number };
  'share.returns.unit': None;
  'share.returns.choose': None;
  'share.returns.cluster': None;
  'share.returns.go-on': None;
  'share.returns.do': Count;
  'share.returns.making': None;
  'share.returns.progress': { readonly done: number; readonly of: number };
  'share.returns.stop': None;
  'share.returns.stopped': None;
  'share.returns.made': { readonly count: number; readonly edition: number };
  'share.returns.remember': None;
  'share.returns.remembered': { readonly edition: number };

  'share.leaving': None;
  'share.leaving.why': None;
  'share.leaving.ask': None;
  'share.leaving.asking': None;
  'share.leaving.file': None;
  'share.leaving.reading': None;
  'share.leaving.book': None;
  'share.leaving.of': File;
  'share.leaving.none': None;
  'share.leaving.past': None;
  'share.leaving.leave-out': None;
  'share.leaving.fixed': None;
  'share.leaving.warnings': None;
  'share.leaving.changes': Count;
  'share.leaving.no-change': None;
  'share.leaving.do': None;
  'share.leaving.making': None;
  'share.leaving.made': None;
  'share.leaving.still': Count;
  'share.leaving.clean': None;
  'share.leaving.copy': None;
  'share.leaving.copy-of': File;
}

export type SendingWords = Readonly<Record<keyof SendingFacts, string>>;
