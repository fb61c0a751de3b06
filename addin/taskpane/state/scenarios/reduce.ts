import type { Scenario } from '../../../../lib/index.js';
import { arrangementDraft } from './arrangement.js';
import { scenarioDraft, type ScenarioDraft } from './draft.js';
import type { SimulationEvent } from './events.js';
import { withoutRow, withRow, withText } from './fields.js';
import { withoutFigure, withoutParameter } from './parameters.js';
import {
  entryOf,
  initialSimulation,
  isPlain,
  plainScenario,
  savedState,
  type Entry,
  type Simulation,
} from './simulation.js';

type Entries = Simulation['entries'];

/** A list that is never empty: without any scenario one begins again. */
const entriesOf = (entries: readonly Entry[]): Entries => {
  const [first, ...more] = entries;
  return first ? [first, ...more] : initialSimulation().entries;
};

const withEntry = (state: Simulation, id: string, change: (entry: Entry) => Entry): Simulation => ({
  ...state,
  entries: entriesOf(state.entries.map((entry) => (entry.draft.id === id ? change(entry) : entry))),
});

function quiet(state: Simulation): Simulation {
  const { notice, ...rest } = state;
  return notice === undefined ? state : rest;
}

/** The present scenario, changed; a notice about what was before is told no longer. */
function edited(state: Simulation, change: (draft: ScenarioDraft) => ScenarioDraft): Simulation {
  const { draft } = entryOf(state);
  const { notice, ...rest } = withEntry(state, draft.id, (entry) => ({
    ...entry,
    draft: change(entry.draft),
  }));
  return notice?.kind === 'deleted' ? { ...rest, notice } : rest;
}

function inserted(state: Simulation, drafts: readonly [ScenarioDraft, ...ScenarioDraft[]]): Simulation {
  const at = state.entries.indexOf(entryOf(state)) + 1;
  const entries = [...state.entries];
  entries.splice(at, 0, ...drafts.map((draft) => ({ draft })));
  return { ...quiet(state), entries: entriesOf(entries), current: drafts[0].id };
}

function deleted(state: Simulation, id: string, name: string): Simulation {
  const index = state.entries.findIndex(({ draft }) => draft.id === id);
  const entry = state.entries[index];
  if (!entry) return state;
  const entries = entriesOf(state.entries.filter((each) => each !== entry));
  const next = entries[Math.min(index, entries.length - 1)] ?? entries[0];
  const { basis, ...rest } = state;
  return {
    ...rest,
    ...(basis !== undefined && basis !== id && { basis }),
    entries,
    current: state.current === id ? next.draft.id : state.current,
    storing: false,
    notice: { kind: 'deleted', name, entry, index },
  };
}

function restored(state: Simulation): Simulation {
  const { notice, ...rest } = state;
  if (notice?.kind !== 'deleted') return state;
  const { entry, index } = notice;
  const entries = [...state.entries];
  entries.splice(index, 0, entry);
  return { ...rest, entries: entriesOf(entries), current: entry.draft.id };
}

/**
 * What the workbook holds, in the order of its names, beside what is worked on here. A scenario without changes of its own follows the
 * workbook; one with changes stays, and saving it will tell what happened meanwhile.
 */
function loaded(state: Simulation, stored: readonly Scenario[]): Entries {
  const held = new Map(stored.map((scenario) => [scenario.id, scenario]));
  const here = state.entries.flatMap((entry): Entry[] => {
    const now = held.get(entry.draft.id);
    held.delete(entry.draft.id);
    if (savedState(entry) !== 'saved') return now || !isUntouched(entry) ? [entry] : [];
    return now ? [{ draft: scenarioDraft(now), stored: now }] : [];
  });
  const arrived = [...held.values()].map((scenario) => ({
    draft: scenarioDraft(scenario),
    stored: scenario,
  }));
  return entriesOf([...here, ...arrived]);
}

/** The scenario that everybody begins with, while nobody has done anything to it. */
const isUntouched = (entry: Entry): boolean =>
  !entry.stored &&
  entry.draft.id === initialSimulation().current &&
  entry.draft.name === '' &&
  isPlain(entry);

function keptBoth(state: Simulation, event: Extract<SimulationEvent, { type: 'kept-both' }>): Simulation {
  const { id, mine, theirs, reason } = event;
  const entries = state.entries.flatMap((entry): Entry[] =>
    entry.draft.id === id
      ? [
          ...(theirs ? [{ draft: scenarioDraft(theirs), stored: theirs }] : []),
          { draft: scenarioDraft(mine), stored: mine },
        ]
      : [entry],
  );
  return {
    ...state,
    storing: false,
    entries: entriesOf(entries),
    current: state.current === id ? mine.id : state.current,
    notice: { kind: 'kept-both', reason, theirs: theirs?.name ?? '', name: mine.name },
  };
}

/** The workbook's state is known from here on; what was typed meanwhile stays. */
function saved(state: Simulation, { id, scenario }: Extract<SimulationEvent, { type: 'saved' }>): Simulation {
  const { name, revision } = scenario;
  const now = withEntry(state, id, ({ draft }) => ({
    draft: { ...draft, id: scenario.id, name: draft.name === '' ? name : draft.name, revision },
    stored: scenario,
  }));
  const moved = (each: string): string => (each === id ? scenario.id : each);
  return {
    ...now,
    storing: false,
    current: moved(now.current),
    ...(now.basis !== undefined && { basis: moved(now.basis) }),
    notice: { kind: 'saved', name },
  };
}

function owned(draft: ScenarioDraft, owner: string | undefined): ScenarioDraft {
  const { owner: before, ...rest } = draft;
  if (before === owner) return draft;
  return { ...rest, ...(owner !== undefined && { owner }) };
}

/** Scenarios after something happened to them. Pure: identities, names and what the workbook said come with the event. */
export function reduceSimulation(state: Simulation, event: SimulationEvent): Simulation {
  switch (event.type) {
    case 'chosen':
      return { ...state, current: event.id };
    case 'created': {
      const plain = scenarioDraft(plainScenario(event.id, event.name));
      const { draft } = entryOf(state);
      const copy = { ...draft, id: event.id, name: event.name, revision: 0 };
      return inserted(state, [event.from === 'plain' ? plain : copy]);
    }
    case 'brought': {
      const [first, ...more] = event.scenarios;
      return inserted(state, [scenarioDraft(first), ...more.map(scenarioDraft)]);
    }
    case 'renamed':
      return edited(state, (draft) => ({ ...draft, name: event.name }));
    case 'deleted':
      return deleted(state, event.id, event.shown);
    case 'restored':
      return restored(state);
    case 'owned':
      return edited(state, (draft) => owned(draft, event.owner));
    case 'basis-chosen':
      return { ...state, basis: event.basis };
    case 'typed':
      return edited(state, (draft) => withText(draft, event.field, event.text));
    case 'row-added':
      return edited(state, (draft) => withRow(draft, event.list, event.row));
    case 'row-removed':
      return edited(state, (draft) => withoutRow(draft, event.list, event.index));
    case 'arranged':
      return edited(state, (draft) => ({ ...draft, arrangement: arranged(draft, event) }));
    case 'member-added':
      return edited(state, (draft) => ({
        ...draft,
        added: [...draft.added.filter(({ key }) => key !== event.member.key), event.member],
      }));
    case 'member-removed':
      return edited(state, (draft) =>
        draft.added.some(({ key }) => key === event.key)
          ? withoutParameter(draft, { added: event.key })
          : { ...draft, removed: [...draft.removed.filter((key) => key !== event.key), event.key] },
      );
    case 'vintage-chosen':
      return edited(state, (draft) =>
        event.vintage === undefined
          ? withoutParameter(draft, 'vintage')
          : { ...draft, vintage: event.vintage },
      );
    case 'figure-typed':
      return edited(state, (draft) => withFigure(draft, event));
    case 'unlimited':
      return edited(state, (draft) => ({ ...draft, unlimited: event.unlimited }));
    case 'reset':
      return edited(state, (draft) => withoutParameter(draft, event.parameter));
    case 'storing':
      return { ...state, storing: true };
    case 'loaded': {
      const entries = loaded(state, event.stored);
      const current = entries.some(({ draft }) => draft.id === state.current)
        ? state.current
        : entries[0].draft.id;
      const notice = event.unreadable > 0 && { kind: 'unreadable' as const, count: event.unreadable };
      return { ...quiet(state), storing: false, entries, current, ...(notice && { notice }) };
    }
    case 'saved':
      return saved(state, event);
    case 'kept-both':
      return keptBoth(state, event);
    case 'told': {
      return { ...quiet(state), storing: false, ...(event.notice && { notice: event.notice }) };
    }
  }
}

function arranged(
  { arrangement }: ScenarioDraft,
  { model, within }: Extract<SimulationEvent, { type: 'arranged' }>,
): ScenarioDraft['arrangement'] {
  const next = arrangementDraft(model);
  return within === 'bounds' ? { ...arrangement, parts: next.parts } : next;
}

/** A figure whose field was emptied is the one that was there before. */
function withFigure(
  draft: ScenarioDraft,
  { key, argument, text }: Extract<SimulationEvent, { type: 'figure-typed' }>,
): ScenarioDraft {
  if (text.trim() === '') return { ...draft, overrides: withoutFigure(draft, key, argument) };
  return {
    ...draft,
    overrides: { ...draft.overrides, [key]: { ...draft.overrides[key], [argument]: text } },
  };
}
