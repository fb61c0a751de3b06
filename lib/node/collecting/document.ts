import type { CollectBook, CollectedFile, IsoDate } from '../../index.js';
import type { CommandProblem } from '../problems.js';
import { sentences, type Say } from '../speech.js';

/** What a command line says of what was collected. */
export interface Collected {
  readonly out: string;
  readonly base: string;
  readonly on: IsoDate;
  readonly book: CollectBook;
}

const reasonOf = ({ reasons }: CollectedFile, say: Say): string | null =>
  reasons.length === 0 ? null : sentences(reasons as readonly CommandProblem[], say);

export function document({ out, base, on, book }: Collected, say: Say) {
  return {
    out,
    base,
    on,
    log: book.log ?? null,
    added: book.added,
    files: book.files.map((file) => ({
      file: file.name,
      authority: file.authority ?? null,
      edition: file.edition ?? null,
      outcome: file.outcome,
      codes: file.reasons.map(({ code }) => code),
      reason: reasonOf(file, say),
      rows: file.rows,
      changes: file.changes,
      left: file.left.map(({ why }) => ({
        cell: why.place ?? null,
        code: why.code,
        message: say({ ...why, place: undefined } as unknown as CommandProblem),
      })),
    })),
    changes: book.changes,
    recalculated: book.sums.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, after })),
    conflicts: book.conflicts.map((conflict) => ({
      ...conflict,
      cell: conflict.cell ?? null,
      issued: conflict.issued ?? null,
      formula: conflict.formula ?? null,
      chosen: conflict.chosen ?? null,
    })),
  };
}

export function text({ out, book }: Collected, say: Say): string {
  const waiting = book.conflicts.filter(({ chosen }) => chosen === undefined);
  return [
    say({ code: 'line-collect', facts: { changes: book.changes.length, file: out } }),
    ...book.files.flatMap((file) => [
      say({
        code: 'line-collect-file',
        facts: {
          file: file.name,
          authority: file.authority ?? '–',
          outcome: file.outcome,
          changes: file.changes,
        },
      }),
      ...(file.reasons.length === 0 ? [] : [`  ${reasonOf(file, say) ?? ''}`]),
      ...file.left.map(({ why }) => `  ${say(why as CommandProblem)}`),
    ]),
    ...(waiting.length === 0
      ? []
      : ['', say({ code: 'line-collect-waiting', facts: { count: waiting.length } })]),
    ...waiting.flatMap(({ id, authority, sheet, cell, heading, row, issued, now, options, formula }) => [
      `${id}  ${[authority, cell === undefined ? sheet : `'${sheet}'!${cell}`, heading, row].filter((part) => part !== '').join(' · ')}`,
      ...(issued === undefined ? [] : [`  ${say({ code: 'line-collect-issued', facts: { text: issued } })}`]),
      ...(formula === undefined ? [] : [`  ${formula}`]),
      ...options.map(
        (option) =>
          `  ${option.id}: ${option.text ?? (option.id === 'keep' ? now : '')}${option.files.length === 0 ? '' : ` (${option.files.join(', ')})`}`,
      ),
    ]),
  ].join('\n');
}
