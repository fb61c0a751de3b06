import type { Checking, Filter } from './checking.js';
import type { CheckEvent } from './events.js';
import { itemsOf } from './items.js';

type Narrowing = Omit<Filter, 'text'>;

/** A filter with one narrowing set, or lifted where it is undefined. */
const filtered = (
  filter: Filter,
  change: { readonly [K in keyof Narrowing]: Narrowing[K] | undefined },
): Filter =>
  Object.fromEntries(
    Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as Filter;

/** What a newer check no longer has can neither be open nor be filtered by. */
function finished(state: Checking, book: NonNullable<Checking['book']>): Checking {
  const keys = new Set(itemsOf(book).map(({ key }) => key));
  const { sheet } = state.filter;
  const gone = sheet !== undefined && !book.sheets.some((each) => each.sheet === sheet);
  return {
    ...state,
    book,
    run: { phase: 'none' },
    open: state.open.filter((key) => keys.has(key)),
    ...(gone && { filter: filtered(state.filter, { sheet: undefined }) }),
  };
}

/** Whoever answers a question wants to see what comes of it, also after stopping. */
const resumed = ({ run }: Checking): Checking['run'] => (run.phase === 'stopped' ? { phase: 'none' } : run);

/** The check after something happened to it. Pure. */
export function reduceCheck(state: Checking, event: CheckEvent): Checking {
  switch (event.type) {
    case 'started':
      return { ...state, run: { phase: 'running' } };
    case 'progressed':
      return { ...state, run: { phase: 'running', progress: event.progress } };
    case 'stopped':
      return { ...state, run: { phase: 'stopped', snapshot: event.snapshot } };
    case 'finished':
      return finished(state, event.book);
    case 'answers-read':
      return { ...state, answers: event.answers };
    case 'answered':
      return {
        ...state,
        run: resumed(state),
        answers: [...state.answers.filter(({ id }) => id !== event.answer.id), event.answer],
      };
    case 'taken-back':
      return {
        ...state,
        run: resumed(state),
        answers: state.answers.filter(({ id }) => id !== event.id),
      };
    case 'marks-counted':
      return state.marked === event.cells > 0 ? state : { ...state, marked: event.cells > 0 };
    case 'searched':
      return { ...state, filter: { ...state.filter, text: event.text } };
    case 'outcome-chosen':
      return { ...state, filter: filtered(state.filter, { outcome: event.outcome }) };
    case 'sheet-chosen':
      return { ...state, filter: filtered(state.filter, { sheet: event.sheet }) };
    case 'unfiltered':
      return { ...state, filter: { text: '' } };
    case 'opened':
      return { ...state, open: [...state.open.filter((key) => key !== event.key), event.key] };
    case 'closed':
      return { ...state, open: state.open.filter((key) => key !== event.key) };
  }
}
