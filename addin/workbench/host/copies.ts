import { CommonError, type MethodCall } from './wire.js';

/** Numbers under which office.js sends and expects what it calls by name. */
const Argument = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const Answer = { handle: 0, fileSize: 1, data: 0, sliceSize: 1 } as const;

/** `Office.FileType.Compressed` on the wire. */
const COMPRESSED = 1;

/** Office keeps two copies in memory and gives no third before one is closed. */
const MOST_COPIES = 2;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** `document.getFileAsync`: the workbook as a file, as it was when it was asked for, handed out in slices until it is closed. */
export class DocumentCopies {
  readonly #open = new Map<number, Copy>();
  #next = 1;

  /** @param saved - the workbook as a file, or undefined where it cannot be written */
  constructor(private readonly saved: (() => Promise<Uint8Array | undefined>) | undefined) {}

  async make(call: MethodCall): Promise<object> {
    if (call[Argument.fileType] !== COMPRESSED) return { Error: CommonError.fileTypeNotSupported };
    if (this.#open.size >= MOST_COPIES) return { Error: CommonError.memoryFileLimit };
    const handle = this.#next++;
    // Held while it is written, so that two asked for in one stroke do not become three.
    this.#open.set(handle, { bytes: new Uint8Array(), sliceSize: 1 });
    const bytes = await this.saved?.();
    if (!bytes) {
      this.#open.delete(handle);
      return { Error: CommonError.unsupported };
    }
    this.#open.set(handle, { bytes, sliceSize: Number(call[Argument.sliceSize]) });
    return { [Answer.handle]: handle, [Answer.fileSize]: bytes.length };
  }

  chunk(call: MethodCall): object {
    const copy = this.#open.get(Number(call[Argument.handle]));
    if (!copy) return { Error: CommonError.unsupported };
    const from = Number(call[Argument.sliceIndex]) * copy.sliceSize;
    const data = [...copy.bytes.subarray(from, from + copy.sliceSize)];
    return { [Answer.data]: data, [Answer.sliceSize]: data.length };
  }

  release(call: MethodCall): object {
    return this.#open.delete(Number(call[Argument.handle])) ? {} : { Error: CommonError.unsupported };
  }
}
