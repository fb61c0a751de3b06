import { invalidArgument } from './errors.js';
import { HostObject } from './objects/object.js';

/** office.js says here that it has registered the add-in's actions (ribbon commands, shortcuts). */
export class ActionsService extends HostObject {
  static override readonly excelName = 'AddinInternalService';
  readonly ready: Promise<void>;
  #becomeReady!: () => void;

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
  }

  NotifyActionHandlerReady() {
    this.#becomeReady();
  }
}

type State = 'Inactive' | 'Background' | 'Visible';

/** `Office.addin.showAsTaskpane()` and `hide()`. */
export class RuntimeService extends HostObject {
  static override readonly excelName = 'AppRuntimeService';
  #state: State = 'Visible';

  constructor(private readonly onState: (state: State) => void) {
    super();
  }

  GetAppRuntimeState() {
    return this.#state;
  }
  SetAppRuntimeState(state: unknown) {
    if (state !== 'Visible' && state !== 'Background' && state !== 'Inactive') throw invalidArgument('state');
    this.#state = state;
    this.onState(state);
  }
}

/** `Office.addin.setStartupBehavior()`: whether the add-in starts together with the workbook. */
export class StartupService extends HostObject {
  static override readonly excelName = 'AppRuntimePersistenceService';
  #state: unknown = 'Inactive';

  GetAppRuntimeStartState() {
    return this.#state;
  }
  SetAppRuntimeStartState(state: unknown) {
    this.#state = state;
  }
}
