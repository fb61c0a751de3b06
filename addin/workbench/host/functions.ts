import type { CellError, CellValue } from '../../../lib/index.js';
import type { CallFunctions, FunctionCall, FunctionResult } from '../book/types.js';
import { invalidArgument } from './errors.js';
import { HostObject } from './objects/object.js';
import { MessageCategory, type RichMessage } from './wire.js';

/** What functions.json says of a function, as far as calling it needs. */
export interface FunctionDescription {
  readonly id: string;
  readonly parameters?: readonly object[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    /** Error values in its arguments reach the function; otherwise the first of them is its result, uncalled. */
    readonly allowErrorForDataTypeAny?: boolean;
  };
}

const INVOKE = 1000;
const CANCEL = 1001;
const Flag = { cancelable: 1, streaming: 2, allowErrors: 4 } as const;

/** Codes with which the add-in's runtime reports a failed call. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};
/** Codes that say: the runtime knows no such function. */
const UNKNOWN = [9, 10];

/** Results come in a bundle every 203 ms rather than every 505 ms, and never later than after two seconds. */
const FEATURES = [2, 4];

const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';

function firstError(value: unknown): CellError | undefined {
  if (!Array.isArray(value)) return isError(value) ? value : undefined;
  for (const item of value as readonly unknown[]) {
    const found = firstError(item);
    if (found) return found;
  }
  return undefined;
}

/** Error values as the runtime expects them inside arguments. */
function outgoing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outgoing);
  return isError(value) ? { type: 'CustomFunctionError', code: value.error } : value;
}

function incoming(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value as string | number | boolean;
  const rich = value as {
    readonly valueType?: string;
    readonly code?: string;
    readonly primitive?: CellValue;
  };
  if (rich.valueType === 'CustomFunctionError') return { error: rich.code ?? '#VALUE!' };
  return rich.primitive ?? null;
}

interface Pending {
  readonly call: FunctionCall;
  readonly settle: (result: FunctionResult) => void;
}

/** Our side of the add-in's custom functions: sends calls in bundles, and gathers the results. */
export class CustomFunctionsService extends HostObject {
  static override readonly excelName = 'CustomFunctions';
  readonly #known: ReadonlyMap<string, FunctionDescription>;
  readonly #send: (messages: readonly RichMessage[]) => void;
  readonly #pending = new Map<number, Pending>();
  /** When the add-in's runtime has said that it takes calls. */
  readonly ready: Promise<void>;
  #becomeReady!: () => void;
  readonly #gone: Promise<void>;
  #go!: () => void;
  #isGone = false;
  #next = 1;

  constructor(functions: readonly FunctionDescription[], send: (messages: readonly RichMessage[]) => void) {
    super();
    this.#known = new Map(functions.map((description) => [description.id.toUpperCase(), description]));
    this.#send = send;
    this.ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
    this.#gone = new Promise((resolve) => {
      this.#go = resolve;
    });
  }

  /** Calls made before the add-in is loaded wait for it. */
  readonly call: CallFunctions = async (calls) => {
    await Promise.race([this.ready, this.#gone]);
    if (this.#isGone) return calls.map(({ id }) => ({ id, error: '#BUSY!' }));
    const messages: RichMessage[] = [];
    const results = calls.map((call) => this.#start(call, messages));
    if (messages.length > 0) this.#send(messages);
    return Promise.all(results);
  };

  /** Tells the add-in that nobody waits for these calls any more; their results become #BUSY!. */
  cancel(calls: readonly FunctionCall[]): void {
    const ids = new Set(calls.map(({ id }) => id));
    const gone = [...this.#pending].filter(([, { call }]) => ids.has(call.id));
    this.#send(gone.map(([id]): RichMessage => this.#message(CANCEL, { invocationId: id })));
    for (const [id] of gone) this.#settle(id, { error: '#BUSY!' });
  }

  /** The add-in is gone; whoever still waits for it gets #BUSY!, and may ask the next one. */
  abandon(): void {
    this.#isGone = true;
    this.#go();
    for (const id of [...this.#pending.keys()]) this.#settle(id, { error: '#BUSY!' });
  }

  _SetOsfControlContainerReadyForCustomFunctions() {
    this.#becomeReady();
  }
  _GetEnabledFeatures() {
    return FEATURES;
  }
  SetInvocationArrayResults(results: unknown) {
    if (!Array.isArray(results)) throw invalidArgument('results');
    for (const [id, ok, value, code] of results as readonly [number, boolean, unknown, unknown][]) {
      this.#settle(id, ok ? this.#read(value) : this.#failure(value, code));
    }
  }

  #start(call: FunctionCall, messages: RichMessage[]): Promise<FunctionResult> {
    const description = this.#known.get(call.name.toUpperCase());
    if (!description) return Promise.resolve({ id: call.id, error: '#NAME?' });
    const { cancelable, stream, allowErrorForDataTypeAny } = description.options ?? {};
    const error = allowErrorForDataTypeAny ? undefined : firstError(call.args);
    if (error) return Promise.resolve({ id: call.id, error: error.error });
    const flags =
      (cancelable ? Flag.cancelable : 0) |
      (stream ? Flag.streaming : 0) |
      (allowErrorForDataTypeAny ? Flag.allowErrors : 0);
    const id = this.#next++;
    // What was left out arrives as null, so that the invocation stands behind all parameters and not in the place of one.
    const missing = Math.max(0, (description.parameters?.length ?? 0) - call.args.length);
    const args = [...call.args.map(outgoing), ...Array<null>(missing).fill(null)];
    messages.push(this.#message(INVOKE, [id, description.id, args, call.address, flags]));
    return new Promise((settle) => this.#pending.set(id, { call, settle }));
  }

  #message(type: number, body: unknown): RichMessage {
    return [MessageCategory.customFunction, type, '', JSON.stringify(body), 0, false];
  }

  #read(value: unknown): Omit<FunctionResult, 'id'> {
    if (!Array.isArray(value)) {
      const single = incoming(value);
      return isError(single) ? { error: single.error, ...message(value) } : { value: single };
    }
    return {
      value: (value as readonly unknown[]).map((row) => (Array.isArray(row) ? row : [row]).map(incoming)),
    };
  }

  #failure(value: unknown, code: unknown): Omit<FunctionResult, 'id'> {
    const error = UNKNOWN.includes(Number(code)) ? '#NAME?' : (ERRORS[Number(code)] ?? '#VALUE!');
    return typeof value === 'string' && value !== '' ? { error, message: value } : { error };
  }

  #settle(id: number, result: Omit<FunctionResult, 'id'>): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    pending?.settle({ id: pending.call.id, ...result } as FunctionResult);
  }
}

const message = (value: unknown): { message?: string } => {
  const text = (value as { readonly message?: unknown } | null)?.message;
  return typeof text === 'string' && text !== '' ? { message: text } : {};
};
