import { HostError } from '../errors.js';
import { bytesFrom } from './check.js';
import { HostObject } from './object.js';

/** Opens bytes as a workbook of its own; false where nothing was opened. */
export type OpenNew = (bytes: Uint8Array) => boolean | Promise<boolean>;

/** The root that office.js talks to on the web for what is beside the workbook: `Excel.createWorkbook()` comes here. */
export class WebWorkbookObject extends HostObject {
  static override readonly excelName = 'WacWorkbook';

  constructor(private readonly openNew: OpenNew | undefined) {
    super();
  }

  async CreateAndOpenWorkbook(base64: unknown) {
    if (!this.openNew)
      throw new HostError('UnsupportedOperation', 'The workbench was started without a place for another.');
    if (!(await this.openNew(bytesFrom(base64))))
      throw new HostError('GeneralException', 'The browser did not open another tab.');
    return null;
  }
}
