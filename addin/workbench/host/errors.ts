import { BookError, type BookRefusal } from '../book/errors.js';

/** Codes of `Excel.ErrorCodes` that this host answers with. */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'UnsupportedOperation';

/** A refusal that office.js turns into `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

const OF_BOOK: Record<BookRefusal, readonly [ErrorCode, string]> = {
  'sheet-missing': ['ItemNotFound', "The requested resource doesn't exist."],
  'sheet-exists': ['ItemAlreadyExists', 'A resource with the same name or identifier already exists.'],
  'sheet-name-invalid': ['InvalidArgument', 'The argument is invalid or missing or has an incorrect format.'],
  'last-sheet': ['InvalidOperation', 'A workbook must contain at least one visible worksheet.'],
  'not-in-list': ['InvalidArgument', "The value doesn't match the data validation restrictions."],
  'sheet-protected': ['AccessDenied', 'You cannot perform the requested operation on a protected sheet.'],
};

export function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof BookError) {
    const [code, message] = OF_BOOK[error.code];
    return new HostError(code, message);
  }
  return new HostError('GeneralException', error instanceof Error ? error.message : String(error));
}

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}.`);

export const notFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");

/** Something that Excel has and this host does not answer (yet). */
export const unknownMember = (type: string, member: string): HostError =>
  new HostError('ApiNotFound', `The workbench does not answer ${type}.${member}.`);
