import type { Book } from '../book/book.js';
import type { CallFunctions } from '../book/types.js';
import { DocumentCopies } from './copies.js';
import { appContext, settingPairs, windowName, type ContextOptions } from './context.js';
import { Dispatcher } from './dispatcher.js';
import { EventDesk } from './events.js';
import { CustomFunctionsService, type FunctionDescription } from './functions.js';
import type { ReadFile } from './objects/insert.js';
import { hostModel } from './objects/model.js';
import { WebWorkbookObject, type OpenNew } from './objects/webWorkbook.js';
import { WorkbookObject } from './objects/workbook.js';
import { ActionsService, RuntimeService, StartupService } from './services.js';
import { Transport } from './transport.js';
import {
  ActionType,
  CommonError,
  DELAY_FOR_CELL_EDIT,
  Dispatch,
  MOST_BYTES,
  PathType,
  WEB_PARTITION,
  type Batch,
  type MethodCall,
  type RichMessage,
} from './wire.js';

export interface OfficeHostOptions {
  readonly book: Book;
  /** Sends text to the add-in's window. */
  readonly post: (text: string) => void;
  /** Origin of the page that hosts. */
  readonly origin: string;
  /** Language of Office's interface, `he-IL`. */
  readonly locale: string;
  /** The functions of functions.json. */
  readonly functions?: readonly FunctionDescription[];
  readonly readFile?: ReadFile;
  /** The workbook as a file; undefined where it cannot be written. */
  readonly saved?: () => Promise<Uint8Array | undefined>;
  readonly openNew?: OpenNew;
  /** The add-in wants its pane shown, or hidden. */
  readonly onPane?: (visible: boolean) => void;
  /** Distinct for each load of the pane: office.js keeps settings of a conversation for the whole session. */
  readonly conversation: string;
}

/** An Excel of our own for one load of the add-in: the workbook behind it is the Book. */
export class OfficeHost {
  readonly functions: CustomFunctionsService;
  readonly #book: Book;
  readonly #transport: Transport;
  readonly #dispatcher: Dispatcher;
  /** Batches that are not about the workbook: on the web, office.js sends them to a root of their own. */
  readonly #beside: Dispatcher;
  readonly #copies: DocumentCopies;
  readonly #events: EventDesk;
  readonly #actions = new ActionsService();
  readonly #context: ContextOptions;
  readonly #commands = new Map<string, () => void>();
  #nextCommand = 1;
  #last: Promise<void> = Promise.resolve();

  constructor(options: OfficeHostOptions) {
    const { book, conversation, origin, locale } = options;
    this.#book = book;
    this.#context = { id: 'eshkol', conversation, origin, locale };
    const host = { appContext: () => appContext(book, this.#context), execute: this.#execute.bind(this) };
    this.#transport = new Transport(conversation, origin, host, options.post);
    const send = (messages: readonly RichMessage[]): void => {
      this.#transport.send(messages);
    };
    this.functions = new CustomFunctionsService(options.functions ?? [], send);
    this.#events = new EventDesk(book, send);
    this.#copies = new DocumentCopies(options.saved);
    const workbook = new WorkbookObject(hostModel(book, this.#events), this.functions, options.readFile);
    const services = {
      'Microsoft.ExcelServices.CustomFunctions': this.functions,
      'Microsoft.InternalService.AddinInternalService': this.#actions,
      'Microsoft.AppRuntime.AppRuntimeService': new RuntimeService((state) =>
        options.onPane?.(state === 'Visible'),
      ),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': new StartupService(),
    };
    this.#dispatcher = new Dispatcher(workbook, services);
    this.#beside = new Dispatcher(new WebWorkbookObject(options.openNew), services);
  }

  /** For the `name` of the add-in's window; its address stays untouched. */
  get windowName(): string {
    return windowName(this.#context);
  }

  /** Takes what arrived from the add-in's window. */
  receive(text: unknown): void {
    this.#transport.receive(text);
  }

  /** Calls custom functions through the add-in's own runtime. */
  readonly call: CallFunctions = (calls) => this.functions.call(calls);

  /** Runs a function of the ribbon or a context menu; resolves when the add-in calls `event.completed()`. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    await this.#actions.ready;
    const id = `command-${this.#nextCommand++}`;
    const completed = new Promise<void>((resolve) => this.#commands.set(id, resolve));
    if (!this.#transport.command(id, functionName, controlId)) {
      this.#commands.delete(id);
      throw new Error('The add-in has not registered for commands.');
    }
    return completed;
  }

  /** Ends this load of the add-in. */
  dispose(): void {
    this.#events.stop();
    this.functions.abandon();
  }

  async #execute(call: MethodCall): Promise<unknown> {
    const done = { Version: 1, Error: CommonError.none };
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.richApi:
        return { ...done, ...(await this.#runBatch(call.ArrayData ?? [])) };
      case Dispatch.settingsSave:
        this.#saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return done;
      case Dispatch.settingsRefresh: {
        const pairs = settingPairs(this.#book).map(([Name, Value]) => ({ Name, Value }));
        return { ...done, Properties: { Settings: pairs } };
      }
      case Dispatch.documentCopy:
        if (this.#book.editing) return { ...done, Error: CommonError.invalidApiCallInContext };
        return { ...done, ...(await this.#copies.make(call)) };
      case Dispatch.documentCopyChunk:
        return { ...done, ...this.#copies.chunk(call) };
      case Dispatch.releaseDocumentCopy:
        return { ...done, ...this.#copies.release(call) };
      case Dispatch.commandCompleted:
        this.#complete(call);
        return done;
      default:
        return { Version: 1, Error: CommonError.unsupported };
    }
  }

  async #runBatch(array: readonly unknown[]): Promise<object> {
    const body = String(array[4]);
    if (bytesOf(body) > MOST_BYTES) return { Error: CommonError.requestTooLarge };
    const batch = JSON.parse(body) as Batch;
    const delay = (Number(array[6]) & DELAY_FOR_CELL_EDIT) !== 0;
    if (this.#book.editing && !delay && !isInternal(batch))
      return { Error: CommonError.invalidApiCallInContext };
    // One after the other, so that no batch sees another half done; but results of functions wait for nobody.
    const before = isInternal(batch) ? Promise.resolve() : this.#last;
    const answer = before.then(async () => {
      if (this.#book.editing && !isInternal(batch)) await this.#editingEnds();
      return (array[0] === WEB_PARTITION ? this.#beside : this.#dispatcher).run(batch);
    });
    if (!isInternal(batch)) this.#last = answer.then(() => undefined);
    const answered = JSON.stringify(await answer);
    return bytesOf(answered) > MOST_BYTES
      ? { Error: CommonError.answerTooLarge }
      : { Data: [200, [], answered] };
  }

  #editingEnds(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#book.on((event) => {
        if (event.kind !== 'editing' || event.editing) return;
        stop();
        resolve();
      });
    });
  }

  /** The whole store of settings comes at once: what is not in it was removed. */
  #saveSettings(pairs: readonly (readonly [string, string])[]): void {
    const { shelf } = this.#book;
    const sent = new Map(pairs);
    for (const key of [...shelf.settings.keys()]) if (!sent.has(key)) shelf.deleteSetting(key);
    for (const [key, json] of sent) shelf.setSetting(key, parsed(json));
  }

  #complete(call: MethodCall): void {
    const id = String(call[0]);
    this.#commands.get(id)?.();
    this.#commands.delete(id);
  }
}

/** Batches that call office.js's own services alone (results of functions, readiness) do not touch the workbook. */
const isInternal = ({ Actions = [], ObjectPaths = {} }: Batch): boolean =>
  Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate).every(
    ({ ObjectPathId }) => ObjectPaths[ObjectPathId]?.ObjectPathType === PathType.newObject,
  );

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}
