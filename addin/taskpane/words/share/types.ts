import type { SendingFacts } from './sending/types.js';

type None = Readonly<Record<string, never>>;
interface Count {
  readonly count: number;
}
interface Sheet {
  readonly sheet: string;
}

/** Sentences of the area on workbooks that travel: freezing, restoring, repairing, sealing. */
export interface ShareFacts extends SendingFacts {
  'share.announce': None;
  'share.stale': None;

  'share.file.choose': None;
  'share.files.choose': None;
  'share.file.more': Count;

  'share.freeze': None;
  'share.freeze.why': None;
  'share.freeze.as': None;
  'share.as.values': None;
  'share.as.portable': None;
  'share.freeze.count': { readonly count: number; readonly where: string };
  'share.freeze.left': Count;
  'share.freeze.adds': Sheet;

  'share.restore': None;
  'share.restore.why': None;
  'share.restore.count': Count;
  'share.restore.already': Count;
  'share.conflicts': Count;
  'share.conflict.formula': None;
  'share.conflict.result': None;
  'share.conflict.now': None;
  'share.conflict.proposed': None;
  'share.conflict.blank': None;
  'share.decide': { readonly cell: string };
  'share.decide.later': None;
  'share.decide.formula': None;
  'share.decide.keep': None;
  'share.group': { readonly sheet: string; readonly what: string; readonly count: number };
  'share.group.all': Count;
  'share.group.some': { readonly label: string; readonly can: number; readonly count: number };
  'share.group.decided': { readonly decided: number; readonly count: number };
  'share.group.each': None;
  'share.kind.edited': None;
  'share.kind.formula-typed': None;
  'share.kind.moved': None;
  'share.kind.references-moved': None;
  'share.kind.sheet-renamed': None;
  'share.kind.sheet-deleted': None;
  'share.kind.place-deleted': None;
  'share.kind.reaches-outside': None;
  'share.kind.spill-occupied': None;
  'share.kind.sheet-protected': None;
  'share.restore.rest': Count;
  'share.kept.edited': Sheet;
  'share.kept.referred-to': Sheet;

  'share.give-up': None;
  'share.give-up.why': None;
  'share.give-up.count': Count;

  'share.repair': None;
  'share.repair.why': None;
  'share.repair.none': None;
  'share.repair.count': { readonly count: number; readonly where: string };

  'share.seal': None;
  'share.seal.why': None;
  'share.seal.sheets': None;
  'share.seal.hidden': Sheet;
  'share.passphrase': None;
  'share.passphrase.again': None;
  'share.passphrase.differs': None;
  'share.passphrase.kept': None;
  'share.sealing': None;

  'share.verify': None;
  'share.verify.why': None;
  'share.verify.passphrase': None;
  'share.verify.do': None;
  'share.verify.busy': None;
  'share.changes': Count;

  'share.collect': None;
  'share.collect.why': None;
  'share.collect.files': None;
  'share.collect.busy': None;
  'share.collect.read': Count;
  'share.collect.group': { readonly outcome: string; readonly count: number };
  'share.collect.taken': None;
  'share.collect.partly': None;
  'share.collect.waiting': None;
  'share.collect.refused': None;
  'share.collect.passed': None;
  'share.collect.changes': Count;
  'share.collect.list': Count;
  'share.collect.change': { readonly before: string; readonly after: string };
  'share.collect.left': Count;
  'share.clash.base-changed': None;
  'share.clash.returns-differ': None;
  'share.clash.formula': None;
  'share.clash.row-removed': None;
  'share.clash.row-gone': None;
  'share.clash.now': { readonly now: string };
  'share.clash.keep': None;
  'share.clash.remove': { readonly files: string };
  'share.clash.take': { readonly text: string; readonly files: string };

  'share.compare': None;
  'share.compare.why': None;
  'share.compare.file': None;
  'share.compare.earlier': None;
  'share.compare.earlier.file': None;
  'share.compare.earlier.book': None;
  'share.compare.do': None;
  'share.compare.opening': None;
  'share.compare.comparing': None;
  'share.compare.report': { readonly file: string };
  'share.compare.past': None;
  'share.compare.book': None;
  'share.compare.sides': { readonly older: string; readonly newer: string };
  'share.compare.notes': Count;
  'share.compare.in-file': { readonly place: string };
  'share.compare.report-sheet': None;
}

export type ShareWords = Readonly<Record<keyof ShareFacts, string>>;
