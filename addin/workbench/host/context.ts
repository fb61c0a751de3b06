import type { Book } from '../book/book.js';

/** The requirement sets that this host claims; every member it answers belongs to one of them. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  CustomXmlParts: '1.1',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.2',
};

export interface ContextOptions {
  readonly id: string;
  readonly conversation: string;
  readonly origin: string;
  /** Language of Office's own interface, `he-IL`: the add-in shows itself in it. */
  readonly locale: string;
}

/** 1: shared application, 2: custom functions; without the second the functions never become ready. */
const FEATURES_OF_APP = 1 | 2;
const EXCEL_ON_THE_WEB = 16;

/** What office.js finds in the name of its window before it says a word to the host. */
export function windowName({ id, conversation, origin, locale }: ContextOptions): string {
  return JSON.stringify({
    baseFrameName: conversation,
    hostInfo: `Excel$Web$16.01$${locale}$${conversation}$$disableLogging$${FEATURES_OF_APP}`,
    xdmInfo: `${conversation}|${id}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Settings of the common API are pairs of key and JSON. */
export const settingPairs = (book: Book): readonly (readonly [string, string])[] =>
  [...book.shelf.settings].map(([key, value]) => [key, JSON.stringify(value)]);

/** The answer to office.js's first question. */
export function appContext(book: Book, { id, conversation, origin, locale }: ContextOptions): unknown {
  return {
    _id: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${origin}/${encodeURIComponent(book.name)}`,
    _clientMode: 1,
    _settings: settingPairs(book),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: conversation,
    _requirementMatrix: JSON.stringify(REQUIREMENTS),
    _featureGates: {},
  };
}
