import type { Result } from '../../lib/index.js';
import type { ExcelProblem, Selection } from '../excel/port.js';

/** What a command leaves for the pane, which announces it and waits for one button. */
export interface PaneRequest {
  readonly ask: 'compute-selection';
  readonly selection: Result<Selection, ExcelProblem>;
}

export interface Mailbox {
  post(request: PaneRequest): void;
  /** Everything that waited, then everything that comes. The last receiver is the one. */
  receive(receiver: (request: PaneRequest) => void): void;
}

/** A command may start the runtime, and then runs before the pane has drawn anything: what it asks for waits here. */
export function createMailbox(): Mailbox {
  const waiting: PaneRequest[] = [];
  let receiver: ((request: PaneRequest) => void) | undefined;
  return {
    post(request) {
      if (receiver) receiver(request);
      else waiting.push(request);
    },
    receive(next) {
      receiver = next;
      for (const request of waiting.splice(0)) next(request);
    },
  };
}

/** Commands and pane share one runtime, and so this one. */
export const mailbox = createMailbox();
