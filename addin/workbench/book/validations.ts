import type { Area } from '../../../lib/index.js';
import type { BookEvent, BookValidation, ChangeSource } from './types.js';

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** The rules of all sheets for what may be typed. Lists are worked out; other rules are kept for their file and not applied. */
export class Validations {
  #rules: readonly BookValidation[] = [];

  constructor(private readonly tell: (event: BookEvent) => void) {}

  on(sheet: string): readonly BookValidation[] {
    return this.#rules.filter((rule) => same(rule.sheet, sheet));
  }

  at(sheet: string, row: number, column: number): BookValidation | undefined {
    return this.on(sheet).find(({ areas }) => areas.some((area) => holds(area, row, column)));
  }

  /** A rule in place of what the same area had before. */
  set(rule: BookValidation, source: ChangeSource): void {
    const covers = ({ sheet, areas }: BookValidation): boolean =>
      same(sheet, rule.sheet) && JSON.stringify(areas) === JSON.stringify(rule.areas);
    this.#rules = [...this.#rules.filter((one) => !covers(one)), rule];
    this.tell({ kind: 'sheets', source, change: { do: 'laid-out', sheet: rule.sheet } });
  }

  clear(sheet: string, area: Area, source: ChangeSource): void {
    const key = JSON.stringify([area]);
    this.#rules = this.#rules.filter((one) => !same(one.sheet, sheet) || JSON.stringify(one.areas) !== key);
    this.tell({ kind: 'sheets', source, change: { do: 'laid-out', sheet } });
  }

  forgetSheet(sheet: string): void {
    this.#rules = this.#rules.filter((rule) => !same(rule.sheet, sheet));
  }

  renameSheet(from: string, to: string): void {
    this.#rules = this.#rules.map((rule) => (same(rule.sheet, from) ? { ...rule, sheet: to } : rule));
  }
}
