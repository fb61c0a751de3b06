/** The messages between office.js and its host, in the spelling of office.js's debug build. */

export const MessageType = { request: 0, response: 1 } as const;
export const RequestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { once: 0, again: 1 } as const;

/** Methods of the common API, by number. */
export const Dispatch = {
  settingsRefresh: 75,
  settingsSave: 76,
  documentCopy: 77,
  documentCopyChunk: 80,
  releaseDocumentCopy: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Answers of the common API, by number. */
export const CommonError = {
  none: 0,
  /** office.js makes InvalidOperationInCellEditMode of it. */
  invalidApiCallInContext: 5004,
  unsupported: 5001,
  fileTypeNotSupported: 1009,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
  /** Two copies of the document are open; office.js says that one must be closed. */
  memoryFileLimit: 11_000,
} as const;

/** Excel on the web carries so much in a message, either way. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Custom data of batches that Excel on the web does beside its workbook, such as opening another one. */
export const WEB_PARTITION = 'WacPartition';

/** `delayForCellEdit` of Excel.run. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** `_data` of an `executeMethod` message. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** For the rich API: customData, method, path, headers, body, permission, flags, … */
  readonly ArrayData?: readonly unknown[];
  /** Arguments of the others, each under the number that office.js gives its name. */
  readonly [argument: number]: unknown;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** In the shape of `Arguments`: the id of an object path where that argument is an object. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** One `context.sync()`. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** Entry of a `richApiMessage` event: category, type, target, JSON, id, whether it came from a co-author. */
export type RichMessage = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
  remote: boolean,
];

export const MessageCategory = { customFunction: 1, event: 65_536 } as const;
