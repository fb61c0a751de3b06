import { check } from '../../check/check.js';
import { assemble } from './assemble.js';
import { locate } from './locate.js';
import { readSheet } from './read-sheet.js';
import type { BookCheck, BookProgress, BookRequest, CheckedSheet, ReadContext } from './types.js';

const sameAnswers = (one: ReadContext['answers'] = {}, other: ReadContext['answers'] = {}): boolean => {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
};

/** Sheets that need not be read again, by the sheet itself: the same object, asked in the same way. */
function known({ earlier, answers, unit, registry }: BookRequest): ReadonlyMap<object, CheckedSheet> {
  if (!earlier) return new Map();
  const before = earlier.request;
  if (before.unit !== unit || before.registry !== registry || !sameAnswers(before.answers, answers)) {
    return new Map();
  }
  return new Map(
    before.snapshot.sheets.flatMap((sheet, index) => {
      const checked = earlier.sheets[index];
      return checked ? [[sheet, checked] as const] : [];
    }),
  );
}

/**
 * Recognises every sheet of a book, reads what is ours and runs every rule on it. It gives its progress as it goes, so that whoever
 * drives it may show it, rest between steps, or stop; nothing is kept of a check that was stopped.
 */
export function* checkBookInSteps(request: BookRequest): Generator<BookProgress, BookCheck> {
  const { snapshot, on, registry, answers = {}, unit } = request;
  const context: ReadContext = { answers, ...(unit && { unit }) };
  // Without what was found before, or every check would keep all those before it.
  const asked = { snapshot, on, registry, ...context };
  const before = known(request);
  const of = snapshot.sheets.reduce((rows, sheet) => rows + sheet.rows.length, 0);
  const sheets: CheckedSheet[] = [];
  let above = 0;
  for (const sheet of snapshot.sheets) {
    const checked = before.get(sheet);
    if (checked) sheets.push(checked);
    else {
      yield { stage: 'reading', sheet: sheet.name, done: above, of };
      const reading = readSheet(sheet, registry, context);
      let step = reading.next();
      while (step.done !== true) {
        yield { stage: 'reading', sheet: sheet.name, done: above + step.value, of };
        step = reading.next();
      }
      sheets.push(step.value);
    }
    above += sheet.rows.length;
  }
  yield { stage: 'checking', done: of, of };
  const assembled = assemble(
    sheets.flatMap(({ readings }) => readings),
    snapshot,
    on,
    registry,
  );
  const findings = locate(check(assembled.facts, on), assembled, sheets);
  return { request: asked, sheets, findings, facts: assembled.facts, placeOf: assembled.placeOf };
}

/** `checkBookInSteps` in one go. */
export function checkBook(request: BookRequest): BookCheck {
  const steps = checkBookInSteps(request);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
