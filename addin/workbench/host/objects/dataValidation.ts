import type { Area } from '../../../../lib/index.js';
import type { Sheet } from '../../book/sheet.js';
import type { BookValidation } from '../../book/types.js';
import { HostError, invalidArgument } from '../errors.js';
import { flag } from './check.js';
import { HostObject, type HostModel } from './object.js';

type Sent = Readonly<Record<string, unknown>>;
const isObject = (sent: unknown): sent is Sent => typeof sent === 'object' && sent !== null;

const alertOf = ({ strict, message }: BookValidation) => ({
  message,
  showAlert: true,
  style: strict ? 'Stop' : 'Warning',
  title: '',
});

/** Lists alone, in texts or of cells; other rules of a file are kept and cannot be made here. */
export class DataValidationObject extends HostObject {
  static override readonly excelName = 'DataValidation';

  constructor(
    private readonly model: HostModel,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  get Type(): string {
    const rule = this.#rule;
    if (!rule) return 'None';
    return rule.source === undefined ? 'Custom' : 'List';
  }
  get Rule(): unknown {
    const source = this.#rule?.source;
    return source === undefined ? {} : { list: { inCellDropDown: true, source } };
  }
  set Rule(sent: unknown) {
    const list = isObject(sent) ? sent['list'] : undefined;
    if (!isObject(list)) {
      throw new HostError('UnsupportedOperation', 'The workbench makes rules of lists alone.');
    }
    const { source } = list;
    if (typeof source !== 'string' || source === '') throw invalidArgument('the source of a list');
    this.#set({ source, strict: true, message: this.#rule?.message ?? '' });
  }
  get ErrorAlert(): unknown {
    const rule = this.#rule;
    return rule ? alertOf(rule) : { message: '', showAlert: true, style: 'Stop', title: '' };
  }
  set ErrorAlert(sent: unknown) {
    const rule = this.#rule;
    if (!isObject(sent) || !rule) throw invalidArgument('an alert');
    const message = typeof sent['message'] === 'string' ? sent['message'] : '';
    this.#set({ ...rule, message, strict: sent['style'] === 'Stop' && sent['showAlert'] !== false });
  }
  /** A blank cell may always stay blank. */
  get IgnoreBlanks(): boolean {
    return true;
  }
  set IgnoreBlanks(sent: unknown) {
    if (!flag(sent)) throw new HostError('UnsupportedOperation', 'The workbench demands no entry of a cell.');
  }

  Clear() {
    this.#mustBeOpen();
    this.model.book.validations.clear(this.sheet.name, this.area, 'addin');
  }

  get #rule(): BookValidation | undefined {
    return this.model.book.validations.at(this.sheet.name, this.area.top, this.area.left);
  }

  #set(rule: Pick<BookValidation, 'source' | 'strict' | 'message'>): void {
    this.#mustBeOpen();
    const { name: sheet } = this.sheet;
    this.model.book.validations.set({ ...rule, sheet, areas: [this.area], fromFile: false }, 'addin');
  }

  #mustBeOpen(): void {
    if (this.sheet.protected) throw new HostError('AccessDenied', 'The sheet is protected.');
  }
}
