import { CONDITIONAL_SIDES, type ConditionalLine, type ConditionalSide } from '../../../../lib/index.js';
import { HostError, invalidArgument, notFound } from '../errors.js';
import { color, text } from './check.js';
import type { FormatHandle } from './formatHandle.js';
import { HostCollection, HostObject } from './object.js';

export class CustomConditionalFormatObject extends HostObject {
  static override readonly excelName = 'CustomConditionalFormat';

  constructor(private readonly handle: FormatHandle) {
    super();
  }

  get Rule() {
    return new ConditionalFormatRuleObject(this.handle);
  }
  get Format() {
    return new ConditionalRangeFormatObject(this.handle);
  }
}

export class ConditionalFormatRuleObject extends HostObject {
  static override readonly excelName = 'ConditionalFormatRule';

  constructor(private readonly handle: FormatHandle) {
    super();
  }

  get Formula() {
    return this.handle.format.formula;
  }
  set Formula(sent: unknown) {
    const formula = text(sent);
    if (formula.replace(/^=/, '').trim() === '') throw invalidArgument('a formula');
    this.handle.change({ formula: formula.startsWith('=') ? formula : `=${formula}` });
  }
}

export class ConditionalRangeFormatObject extends HostObject {
  static override readonly excelName = 'ConditionalRangeFormat';

  constructor(private readonly handle: FormatHandle) {
    super();
  }

  get Fill() {
    return new ConditionalRangeFillObject(this.handle);
  }
  get Font() {
    return new ConditionalRangeFontObject(this.handle);
  }
  get Borders() {
    return new ConditionalRangeBordersObject(this.handle);
  }
}

export class ConditionalRangeFillObject extends HostObject {
  static override readonly excelName = 'ConditionalRangeFill';

  constructor(private readonly handle: FormatHandle) {
    super();
  }

  get Color() {
    return this.handle.format.look.fill ?? '';
  }
  set Color(sent: unknown) {
    this.handle.dress({ fill: color(sent) });
  }
  Clear() {
    this.handle.dress({ fill: undefined });
  }
}

export class ConditionalRangeFontObject extends HostObject {
  static override readonly excelName = 'ConditionalRangeFont';

  constructor(private readonly handle: FormatHandle) {
    super();
  }

  get Color() {
    return this.handle.format.look.color ?? '';
  }
  set Color(sent: unknown) {
    this.handle.dress({ color: color(sent) });
  }
}

const STYLES: Readonly<Record<string, ConditionalLine['style'] | undefined>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  Dot: 'dotted',
  None: undefined,
};
const EDGES: Readonly<Record<ConditionalSide, string>> = {
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};

export class ConditionalRangeBorderObject extends HostObject {
  static override readonly excelName = 'ConditionalRangeBorder';

  constructor(
    private readonly handle: FormatHandle,
    private readonly side: ConditionalSide,
  ) {
    super();
  }

  override identity() {
    return { SideIndex: this.SideIndex };
  }

  get SideIndex() {
    return EDGES[this.side];
  }
  get Style() {
    const style = this.#line()?.style;
    return Object.entries(STYLES).find(([, known]) => known === style)?.[0] ?? 'None';
  }
  set Style(sent: unknown) {
    const name = text(sent);
    if (!(name in STYLES)) {
      throw new HostError(
        'UnsupportedOperation',
        `The workbench draws no ${name} lines in conditional formats.`,
      );
    }
    const style = STYLES[name];
    this.#draw(style && { style, color: this.#line()?.color ?? '#000000' });
  }
  get Color() {
    return this.#line()?.color ?? '';
  }
  /** As in Excel, a line that gets a colour is there. */
  set Color(sent: unknown) {
    this.#draw({ style: this.#line()?.style ?? 'solid', color: color(sent) });
  }

  #line(): ConditionalLine | undefined {
    return this.handle.format.look.lines?.[this.side];
  }
  #draw(line: ConditionalLine | undefined): void {
    const lines = Object.entries({ ...this.handle.format.look.lines, [this.side]: line });
    this.handle.dress({ lines: Object.fromEntries(lines.filter(([, one]) => one !== undefined)) });
  }
}

export class ConditionalRangeBordersObject extends HostCollection<ConditionalRangeBorderObject> {
  static override readonly excelName = 'ConditionalRangeBorderCollection';

  constructor(private readonly handle: FormatHandle) {
    super();
  }

  override items() {
    return CONDITIONAL_SIDES.map((side) => new ConditionalRangeBorderObject(this.handle, side));
  }
  override find(edge: string) {
    return this.items().find((border) => border.SideIndex === edge);
  }

  get Count() {
    return this.items().length;
  }
  get Left() {
    return new ConditionalRangeBorderObject(this.handle, 'left');
  }
  get Right() {
    return new ConditionalRangeBorderObject(this.handle, 'right');
  }
  get Top() {
    return new ConditionalRangeBorderObject(this.handle, 'top');
  }
  get Bottom() {
    return new ConditionalRangeBorderObject(this.handle, 'bottom');
  }
  GetItemAt(index: number) {
    const border = this.items()[index];
    if (!border) throw notFound();
    return border;
  }
}
