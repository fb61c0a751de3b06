import type { Area } from '../../../../lib/index.js';
import type { Sheet } from '../../book/sheet.js';
import { formatAddress } from '../address.js';
import { cellsOf } from './area.js';
import { HostObject, type HostModel } from './object.js';

/** Several areas of one sheet. */
export class RangeAreasObject extends HostObject {
  static override readonly excelName = 'RangeAreas';

  constructor(
    private readonly model: HostModel,
    private readonly sheet: Sheet,
    private readonly parts: readonly Area[],
  ) {
    super();
  }

  override get trackable(): boolean {
    return true;
  }

  get Address() {
    return this.parts.map((area) => formatAddress(this.sheet.name, area)).join(',');
  }
  get AreaCount() {
    return this.parts.length;
  }
  get CellCount() {
    return this.parts.reduce((sum, area) => sum + cellsOf(area), 0);
  }
  get Worksheet() {
    return this.model.worksheet(this.sheet);
  }
  get ConditionalFormats() {
    return this.model.formats(this.sheet, this.parts);
  }
}
