import { excerpt } from '../../core/text.js';
import { cellName } from '../address.js';
import type { Admitted } from './admit.js';
import type { Conflict, ConflictOption } from './collect-types.js';
import { valuesOf } from './pair.js';
import { isKey } from './parts.js';
import { proposalsOf, wordOf, type CellProposals, type Leave, type Proposal } from './proposals.js';
import type { Slot } from './slots.js';
import type { Ledger } from './ticket.js';
import { shortHash, shownKey, type Value } from './value.js';

/** A cell of a row that is to say something else. */
export interface Settled {
  readonly column: string;
  readonly value: Value;
  readonly key: string;
  readonly files: readonly string[];
  readonly decided: boolean;
}

/** What becomes of a row. */
export interface SlotOutcome {
  readonly slot: Slot;
  readonly cells: readonly Settled[];
  readonly removed: boolean;
  readonly conflicts: readonly Conflict[];
  /** Files that wait for a decision on it. */
  readonly waiting: readonly Admitted[];
  /** What is remembered of decisions. */
  readonly settled: Ledger['settled'];
}

export interface SettleSetting {
  readonly ledger: Ledger;
  readonly decisions: Readonly<Record<string, string>>;
  /** Whether the cluster's own table has a column. */
  readonly hasColumn: (slot: Slot, column: string) => boolean;
  readonly headingOf: (slot: Slot, column: string) => string;
  readonly leave: Leave;
}

const filesOf = (entries: readonly { readonly file: Admitted }[]): readonly string[] =>
  [...new Set(entries.map(({ file }) => file.name))].sort();

/** The words that name the row, for people. */
export function rowText(slot: Slot): string {
  const [entry] = slot.entries;
  const cells = slot.base?.row.cells ?? entry?.row?.cells;
  const shown = [...(cells ?? [])].flatMap(([column, { value }]) =>
    isKey(slot.part, column) && value.kind === 'text' ? [excerpt(value.text)] : [],
  );
  const issued = Object.entries(entry?.issued ?? {}).flatMap(([column, key]) =>
    isKey(slot.part, column) ? [shownKey(key)] : [],
  );
  return (shown.length > 0 ? shown : issued).join(' · ');
}

class Settling {
  readonly cells: Settled[] = [];
  readonly conflicts: Conflict[] = [];
  readonly waiting = new Set<Admitted>();
  readonly settled: Ledger['settled'] = [];
  removed = false;

  constructor(
    private readonly slot: Slot,
    private readonly setting: SettleSetting,
  ) {}

  private at(column: string): string {
    const { member, part, id } = this.slot;
    return JSON.stringify([member.id, part, id, column]);
  }

  /** The same was decided before, and what came of it stands there still. */
  private decidedBefore(column: string, proposals: readonly string[], now: string): boolean {
    return this.setting.ledger.settled.some(
      (before) =>
        before.at === this.at(column) &&
        before.result === now &&
        proposals.every((key) => before.proposals.includes(key)),
    );
  }

  /** The option that was chosen; undefined where nobody has decided. Asks where it must. */
  private ask(
    kind: Conflict['kind'],
    column: string,
    {
      now,
      issued,
      proposals,
    }: Pick<CellProposals, 'now' | 'issued'> & { readonly proposals: readonly string[] },
    options: readonly ConflictOption[],
    entries: readonly { readonly file: Admitted }[],
    formula?: string,
  ): string | undefined {
    const { slot, setting } = this;
    const word = wordOf(slot, column);
    const id = `${slot.part}-${shortHash(JSON.stringify([kind, this.at(column), now, issued ?? null, proposals]))}`;
    const asked = setting.decisions[id];
    const chosen = options.find((option) => option.id === asked)?.id;
    const own = slot.base?.row.cells.get(column);
    const table = slot.base?.table;
    this.conflicts.push({
      id,
      kind,
      authority: slot.member.name,
      part: slot.part,
      sheet: table?.sheet.name ?? '',
      ...(own && { cell: cellName(own.row, own.column) }),
      heading: column === '' ? '' : setting.headingOf(slot, column),
      row: rowText(slot),
      ...(issued !== undefined && { issued: shownKey(issued, word) }),
      now: shownKey(now, word),
      options,
      ...(formula !== undefined && { formula }),
      ...(chosen !== undefined && { chosen }),
    });
    if (chosen === undefined) for (const { file } of entries) this.waiting.add(file);
    return chosen;
  }

  private take(column: string, { value, key, entries }: Proposal, decided: boolean): void {
    this.cells.push({ column, value, key, files: filesOf(entries), decided });
  }

  cell(found: CellProposals): void {
    const { column, now, issued, proposals } = found;
    const { slot } = this;
    const word = wordOf(slot, column);
    const [only, other] = proposals;
    if (!only || (!other && only.key === now)) return;
    // Rows are one where their names are; how a new one's name is spaced is nobody's quarrel.
    const free = !other || (!slot.base && isKey(slot.part, column));
    const known = only.entries.every((entry) =>
      entry.issued === undefined ? now === '' : (entry.issued[column] ?? '') === now,
    );
    if (free && known && only.formula === undefined) {
      this.take(column, only, false);
      return;
    }
    const keys = proposals.map(({ key, formula = '' }) => `${key}${formula === '' ? '' : `\n${formula}`}`);
    if (this.decidedBefore(column, keys, now)) return;
    const entries = proposals.flatMap((proposal) => proposal.entries);
    const options: readonly ConflictOption[] = [
      { id: 'keep', text: shownKey(now, word), files: [] },
      ...proposals.map((proposal, at) => ({
        id: `take-${String(at + 1)}`,
        text: shownKey(proposal.key, word),
        files: filesOf(proposal.entries),
      })),
    ];
    const formulas = proposals.flatMap(({ formula }) => formula ?? []);
    const kind = other ? 'returns-differ' : formulas.length > 0 ? 'formula' : 'base-changed';
    const asked = { now, issued, proposals: keys };
    const chosen = this.ask(kind, column, asked, options, entries, formulas[0]);
    if (chosen === undefined) return;
    const proposal = proposals[options.findIndex(({ id }) => id === chosen) - 1];
    if (proposal && proposal.key !== now) this.take(column, proposal, true);
    this.settled.push({ at: this.at(column), proposals: keys, result: proposal?.key ?? now });
  }

  /** Its row is in none of the files that have its table. */
  missing(): void {
    const { slot } = this;
    if (!slot.base) return;
    const now = shortHash(JSON.stringify(Object.entries(valuesOf(slot.base.row)).sort()));
    if (this.decidedBefore('', ['removed'], now)) return;
    const files = filesOf(slot.entries);
    const options = [
      { id: 'keep', files: [] },
      { id: 'remove', files },
    ];
    const asked = { now: '', issued: undefined, proposals: ['removed', now] };
    const chosen = this.ask('row-removed', '', asked, options, slot.entries);
    this.removed = chosen === 'remove';
    if (chosen === 'keep') this.settled.push({ at: this.at(''), proposals: ['removed'], result: now });
  }

  /** Its own row is gone from the cluster's table since the book went out. */
  gone(found: readonly CellProposals[]): void {
    const proposals = found.flatMap(({ column, proposals: own }) =>
      own.map(({ key, formula = '' }) => JSON.stringify([column, key, formula])),
    );
    if (proposals.length === 0 || this.decidedBefore('', proposals, '')) return;
    const entries = this.slot.entries;
    const options = [
      { id: 'keep', files: [] },
      { id: 'add', files: filesOf(entries) },
    ];
    const chosen = this.ask('row-gone', '', { now: '', issued: undefined, proposals }, options, entries);
    if (chosen === undefined) return;
    this.settled.push({ at: this.at(''), proposals, result: '' });
    if (chosen === 'keep') return;
    const [entry] = entries;
    for (const [column, { value, cell }] of entry?.row?.cells ?? []) {
      const usable = value.kind !== 'blank' && value.kind !== 'unread' && cell?.formula === undefined;
      if (column !== 'authority' && usable && this.setting.hasColumn(this.slot, column)) {
        this.cells.push({ column, value, key: '', files: filesOf(entries), decided: true });
      }
    }
  }
}

/** What becomes of a row: what is taken at once, what is asked, and what was decided. */
export function settle(slot: Slot, setting: SettleSetting): SlotOutcome {
  const settling = new Settling(slot, setting);
  const found = proposalsOf(slot, (column) => setting.hasColumn(slot, column), setting.leave);
  if (slot.entries.every(({ row }) => row === undefined)) settling.missing();
  else if (slot.issued && !slot.base) settling.gone(found);
  else for (const one of found) settling.cell(one);
  const { cells, conflicts, waiting, settled, removed } = settling;
  // A new row whose name is still in question would be nobody's.
  const nameless =
    !slot.base &&
    conflicts.some(({ chosen, heading }) =>
      found.some(
        ({ column }) =>
          chosen === undefined && isKey(slot.part, column) && heading === setting.headingOf(slot, column),
      ),
    );
  return { slot, cells: nameless ? [] : cells, removed, conflicts, waiting: [...waiting], settled };
}
