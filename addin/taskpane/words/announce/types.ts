type None = Readonly<Record<string, never>>;
interface Count {
  readonly count: number;
}

/** What is said before anything is written, while it is, and afterwards. */
export interface AnnounceFacts {
  'announce.title': None;
  'announce.new-sheet': {
    readonly sheet: string;
    readonly cells: string;
    readonly count: number;
    readonly charts: number;
  };
  'announce.delete-sheet': { readonly sheet: string };
  'announce.record-new': { readonly sheet: string };
  'announce.record': { readonly sheet: string };
  'announce.record-gone': { readonly sheet: string };
  'announce.lists-new': { readonly sheet: string };
  'announce.lists': { readonly sheet: string };
  'announce.lists-gone': { readonly sheet: string };
  'announce.cells': { readonly sheet: string; readonly cells: string; readonly count: number };
  'announce.overwrites': Count;
  'announce.look': { readonly sheet: string; readonly cells: string };
  'announce.chart': { readonly sheet: string; readonly cells: string; readonly title: string };
  'announce.marks': { readonly sheet: string; readonly count: number };
  'announce.unmark': None;
  write: None;
  cancel: None;
  'nothing-to-write': None;
  writing: Count;
  written: { readonly count: number; readonly where: string };
  recorded: None;
  'recorded.undone': None;
  undo: None;
  undoing: None;
  undone: { readonly where: string };
  'command.refused': None;
  marked: { readonly where: string };
  unmarked: None;
  'unmarked.undone': None;
}

/** One language. Exhaustive by type, as the pane's first words are. ICU messages. */
export type AnnounceWords = Readonly<Record<keyof AnnounceFacts, string>>;
