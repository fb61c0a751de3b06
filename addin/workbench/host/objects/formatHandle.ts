import type { ConditionalLook } from '../../../../lib/index.js';
import type { BookFormat } from '../../book/types.js';
import { HostError, notFound } from '../errors.js';
import { mustBeOpen } from './chartHandle.js';
import type { HostModel } from './object.js';

/** One conditional format of the Book, as its objects share it. */
export class FormatHandle {
  constructor(
    readonly model: HostModel,
    readonly id: string,
  ) {}

  get format(): BookFormat {
    const format = this.model.book.formats.get(this.id);
    if (!format) throw notFound();
    return format;
  }

  /** @throws HostError for a format that came with the file, and on a protected sheet. */
  change(change: Partial<Omit<BookFormat, 'id' | 'sheet'>>): void {
    const { inFile, sheet } = this.format;
    if (inFile !== undefined) {
      throw new HostError('UnsupportedOperation', 'The workbench keeps the conditional formats of a file.');
    }
    mustBeOpen(this.model, sheet);
    this.model.book.formats.change(this.id, change, 'addin');
  }

  /** Undefined takes that member off. */
  dress(look: { readonly [Member in keyof ConditionalLook]: ConditionalLook[Member] | undefined }): void {
    const members = Object.entries({ ...this.format.look, ...look });
    this.change({ look: Object.fromEntries(members.filter(([, value]) => value !== undefined)) });
  }

  remove(): void {
    mustBeOpen(this.model, this.format.sheet);
    this.model.book.formats.remove(this.id, 'addin');
  }
}
