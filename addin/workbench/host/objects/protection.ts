import type { Sheet } from '../../book/sheet.js';
import { HostError } from '../errors.js';
import { HostObject, type HostModel } from './object.js';

/** Protection without options: a protected sheet of the workbench refuses every edit. Passwords are not kept. */
export class ProtectionObject extends HostObject {
  static override readonly excelName = 'WorksheetProtection';

  constructor(
    private readonly model: HostModel,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Protected() {
    return this.sheet.protected;
  }
  Protect() {
    if (this.sheet.protected) throw new HostError('InvalidOperation', 'The sheet is already protected.');
    this.model.book.layOut(this.sheet.name, { protected: true }, 'addin');
  }
  Unprotect() {
    this.model.book.layOut(this.sheet.name, { protected: false }, 'addin');
  }
}
