const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const FIRST_STRONG = /[\p{L}]/u;
const [LRM, RLM] = ['\u200e', '\u200f'];

const runsLeft = (text: string): boolean | undefined => {
  const strong = FIRST_STRONG.exec(text)?.[0];
  return strong === undefined ? undefined : RIGHT_TO_LEFT.test(strong);
};

/** A run that begins with a Latin letter or a digit, up to the next Hebrew or Arabic letter. */
const LEFT_RUN =
  /[0-9A-Za-z](?:[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\s])?/g;

/** The name of a file within a line: without marks `תקציב 2024.xlsx` would end in its year. */
export const fileInLine = (file: string): string => file.replace(LEFT_RUN, (run) => `${LRM}${run}${LRM}`);

/** The name of a file in a cell of its own; one that runs to the right alone needs no marks. */
export const fileText = (file: string): string => (RIGHT_TO_LEFT.test(file) ? fileInLine(file) : file);

/**
 * A sentence as a cell takes it. Spreadsheets of some years back know nothing of the marks that isolate a name of the other direction;
 * a mark of the sentence's own direction on both sides of it does the same everywhere, and one before the first letter keeps the
 * sentence from running by that letter.
 */
export function cellSentence(sentence: string, rtl: boolean): string {
  const mark = rtl ? RLM : LRM;
  const marked = sentence
    .replace(/[\u2066\u2068]([^\u2066-\u2069]*)\u2069/g, (_, inner: string) => {
      const left = runsLeft(inner);
      return left === undefined || left === rtl ? inner : `${mark}${inner}${mark}`;
    })
    .replace(/[\u2066-\u2069]/g, '');
  return runsLeft(marked) === !rtl ? `${mark}${marked.replace(new RegExp(`^${mark}`), '')}` : marked;
}

/** A section's number, `5.ב.2`, in the order in which the sheet runs; one that begins with a word keeps its own. */
export const sectionText = (section: string, rtl: boolean): string =>
  rtl || !/^\d/.test(section) ? section : LRM + section.replace(/[\u0590-\u05ff]+/g, `${LRM}$&${LRM}`);
