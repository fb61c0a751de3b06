import {
  bulkQuotas,
  compileModel,
  fromAgorot,
  money,
  type MembersRow,
  type Money,
  type QuotaModel,
  type QuotaProblem,
} from '../../index.js';
import { amountText, readable } from '../amounts.js';
import { chooseModel } from '../input/model.js';
import { openTable, type OpenedTable } from '../input/table.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions } from '../options.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';
import type { Command, Setting } from './command.js';

interface Line {
  readonly name: string | null;
  readonly population: number | null;
  readonly socio: number | null;
  readonly periph: number | null;
  /** Null where a figure is missing: the quota is undetermined, not zero. */
  readonly quota: Money | null;
}

interface Outcome {
  readonly lines: readonly Line[];
  /** Of the quotas that are known. */
  readonly known: Money;
  readonly undetermined: number;
  /** Authorities for which an arrangement that divides a total has no share. */
  readonly shareless: readonly QuotaProblem[];
}

const ARGUMENTS = ['population', 'socio', 'periph'] as const;

/** What is wrong with a row. A figure that is merely not there leaves it undetermined; a population of 0 is a wrong figure. */
function faults(row: MembersRow): readonly Trouble[] {
  if (row.input.ok) return [];
  return row.input.problems.flatMap((problem): Trouble[] => {
    if (problem.code !== 'input-blank') return [problem];
    const field = ARGUMENTS.find((argument) => argument === problem.facts['argument']);
    const zero = field !== undefined && row.numbers[field]?.value === 0;
    return zero ? [{ ...problem, code: 'population-zero', facts: {} }] : [];
  });
}

function compute(rows: readonly MembersRow[], model: QuotaModel): Outcome {
  const inputs = rows.map(({ input }) => (input.ok ? input.value : undefined));
  const column = (argument: (typeof ARGUMENTS)[number]) =>
    Float64Array.from(inputs, (input) => input?.[argument] ?? NaN);
  const { agorot, wide, unshared } = bulkQuotas(compileModel(model), {
    populations: column('population'),
    socios: column('socio'),
    periphs: column('periph'),
  });
  const without = new Set(unshared);
  let known = 0n;
  let undetermined = 0;
  const lines = rows.map((row, index): Line => {
    const figure = (argument: (typeof ARGUMENTS)[number]) => row.numbers[argument]?.value ?? null;
    const [population, socio, periph] = [figure('population'), figure('socio'), figure('periph')];
    const line = { name: row.name ?? null, population, socio, periph };
    if (!inputs[index] || without.has(index)) {
      undetermined += 1;
      return { ...line, quota: null };
    }
    const exact = wide.get(index) ?? BigInt(agorot[index] ?? 0);
    known += exact;
    return { ...line, quota: fromAgorot(exact) };
  });
  const shareless = unshared.flatMap((index): QuotaProblem[] => {
    const figure = rows[index]?.numbers.population;
    const facts = { argument: 'population', value: figure?.value ?? 0 };
    return figure ? [{ code: 'share-missing', facts, place: figure.place }] : [];
  });
  return { lines, known: fromAgorot(known), undetermined, shareless };
}

/** What was noticed about the table: columns and rows that were not taken, numbers kept as text. */
interface Note {
  readonly cell: string | null;
  readonly message: string;
}

function notesOn({ table, place }: OpenedTable, outcome: Outcome, say: Say): readonly Note[] {
  return [...table.notes, ...outcome.shareless].map((note) => {
    const { code, facts } = note;
    const other = facts['other'];
    const message = say({
      code,
      facts: typeof other === 'string' ? { ...facts, other: place(other) } : facts,
    });
    return { cell: note.place === undefined ? null : place(note.place), message };
  });
}

function document(
  { lines, known, undetermined }: Outcome,
  sheet: string,
  model: QuotaModel,
  notes: readonly Note[],
) {
  return {
    authorities: lines.map((line) => ({ ...line, quota: line.quota && amountText(line.quota) })),
    total: undetermined === 0 ? amountText(known) : null,
    knownSubtotal: amountText(known),
    undetermined,
    sheet,
    model: model.status,
    edition: model.edition ?? null,
    notes,
  };
}

/** Columns apart by tabs, so that the lines can be pasted into a sheet. */
function text(
  { lines, known, undetermined }: Outcome,
  notes: readonly Note[],
  { language, say }: Setting,
): string {
  const heads = (['head-name', 'head-population', 'head-socio', 'head-periph', 'head-quota'] as const).map(
    (code) => say({ code, facts: {} }),
  );
  const number = (value: number | null) => (value === null ? '' : readable(money(value), language));
  const body = lines.map(({ name, population, socio, periph, quota }) => [
    name ?? '',
    number(population),
    number(socio),
    number(periph),
    quota ? readable(quota, language) : say({ code: 'undetermined', facts: {} }),
  ]);
  const amount = readable(known, language);
  const total =
    undetermined === 0
      ? say({ code: 'line-total', facts: { amount } })
      : say({ code: 'line-subtotal', facts: { amount, count: undetermined } });
  const noted = notes.map(({ cell, message }) => (cell === null ? message : `${cell}: ${message}`));
  return [...[heads, ...body].map((cells) => cells.join('\t')), '', total, ...noted].join('\n');
}

/** `eshkol quotas FILE.csv|xlsx [--sheet NAME] [--on DATE] [--model FILE.json]` */
export const quotas: Command = async (args, setting) => {
  const options = readOptions(args, { sheet: 'value', model: 'value', on: 'value', ...LANGUAGE_OPTIONS });
  if (!options.ok) return { problems: options.problems };
  const { values, rest } = options.value;
  const [file, extra] = rest;
  const problems: Trouble[] = [...readLanguage(options.value)];
  if (file === undefined) problems.push({ code: 'file-not-named', facts: {} });
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });
  if (file === undefined || problems.length > 0) return { problems };

  const model = await chooseModel(values['model'], values['on']);
  if (!model.ok) return { problems: model.problems };
  const opened = await openTable(file, values['sheet']);
  if (!opened.ok) return { problems: opened.problems };
  const { table, place } = opened.value;
  if (table.rows.length === 0) return { problems: [{ code: 'table-without-rows', facts: {} }] };

  const bad = table.rows
    .flatMap(faults)
    .map((problem): Trouble =>
      problem.place === undefined ? problem : { ...problem, place: place(problem.place) },
    );
  if (bad.length > 0) return { problems: bad };
  const outcome = compute(table.rows, model.value);
  const notes = notesOn(opened.value, outcome, setting.say);
  return {
    exit: 0,
    json: document(outcome, table.sheet, model.value, notes),
    text: () => text(outcome, notes, setting),
  };
};
