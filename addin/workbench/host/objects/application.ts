import { invalidArgument } from '../errors.js';
import { flag } from './check.js';
import { HostObject, type HostModel } from './object.js';

export class ApplicationObject extends HostObject {
  static override readonly excelName = 'Application';

  /** The workbench always calculates by itself. */
  get CalculationMode() {
    return 'Automatic';
  }
  set CalculationMode(sent: unknown) {
    if (sent !== 'Automatic') throw invalidArgument('the workbench calculates automatically');
  }
  get DecimalSeparator() {
    return '.';
  }
  get ThousandsSeparator() {
    return ',';
  }

  /** Nothing waits to be calculated, and drawing is suspended until the batch is done in any case. */
  Calculate() {
    return null;
  }
  SuspendScreenUpdatingUntilNextSync() {
    return null;
  }
  SuspendApiCalculationUntilNextSync() {
    return null;
  }
}

export class RuntimeObject extends HostObject {
  static override readonly excelName = 'Runtime';

  constructor(private readonly model: HostModel) {
    super();
  }

  get EnableEvents() {
    return this.model.events.enabled;
  }
  set EnableEvents(sent: unknown) {
    this.model.events.enabled = flag(sent);
  }
}
