import type { Area } from '../../../../lib/index.js';
import type { Sheet } from '../../book/sheet.js';
import { isLocked, relocked } from '../../book/unlocked.js';
import { HostError } from '../errors.js';
import { flag } from './check.js';
import { HostObject, type HostModel } from './object.js';

/** Whether the cells of a range can be changed once their sheet is protected. */
export class FormatProtectionObject extends HostObject {
  static override readonly excelName = 'FormatProtection';

  constructor(
    private readonly model: HostModel,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  get Locked(): boolean | null {
    return isLocked(this.sheet.unlocked, this.area);
  }
  set Locked(sent: unknown) {
    if (this.sheet.protected) throw new HostError('AccessDenied', 'The sheet is protected.');
    const unlocked = relocked(this.sheet.unlocked, this.area, flag(sent));
    this.model.book.layOut(this.sheet.name, { unlocked }, 'addin');
  }
}

/** Protection without options: a protected sheet of the workbench refuses every edit of a locked cell. Passwords are not kept. */
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
