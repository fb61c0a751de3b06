import { boundingArea } from './address.js';
import type { ExcelPort, Selection } from './port.js';

interface Happened {
  readonly worksheetId: string;
  readonly address: string;
}

/** Large writes arrive as many events close together; their sheets' names are asked for once. */
const TOGETHER = 50;

/** Names the sheet of each event and hands it on, in order, a few at a time. */
class Delivery<T extends Happened> {
  #waiting: T[] = [];
  #stopped = false;

  constructor(private readonly deliver: (place: Selection, event: T) => void) {}

  readonly take = (event: T): Promise<void> => {
    if (this.#waiting.push(event) === 1) setTimeout(() => void this.#flush(), TOGETHER);
    return Promise.resolve();
  };

  stop(): void {
    this.#stopped = true;
  }

  async #flush(): Promise<void> {
    const events = this.#waiting;
    this.#waiting = [];
    const names = await sheetNames();
    for (const event of events) {
      const sheet = names.get(event.worksheetId);
      const area = boundingArea(event.address);
      // A sheet that is gone by now has nobody who wants to hear of it.
      if (sheet !== undefined && area && !this.#stopped) this.deliver({ sheet, area }, event);
    }
  }
}

/** By id; none where the workbook cannot be asked just now. */
async function sheetNames(): Promise<ReadonlyMap<string, string>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.load('items/id,items/name');
      await context.sync();
      return new Map(sheets.items.map(({ id, name }) => [id, name]));
    });
  } catch {
    return new Map();
  }
}

/** Registers a handler and returns how to take it off. */
async function listen<T extends Happened>(
  handlers: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>,
  delivery: Delivery<T>,
): Promise<() => Promise<void>> {
  const registration = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const result = handlers(context).add(delivery.take);
    await context.sync();
    return result;
  });
  return async () => {
    delivery.stop();
    await Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

export const onChange: ExcelPort['onChange'] = (listener) =>
  listen<Excel.WorksheetChangedEventArgs>(
    (context) => context.workbook.worksheets.onChanged,
    new Delivery((place, { source }) => {
      listener({ ...place, source: (source as string) === 'Remote' ? 'remote' : 'local' });
    }),
  );

export const onSelect: ExcelPort['onSelect'] = (listener) =>
  listen<Excel.WorksheetSelectionChangedEventArgs>(
    (context) => context.workbook.worksheets.onSelectionChanged,
    new Delivery((place) => {
      listener(place);
    }),
  );
