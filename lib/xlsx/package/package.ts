import { strFromU8 } from 'fflate';
import { fail, ok, type Result } from '../../core/result.js';
import type { XlsxLimits, XlsxProblem } from '../types.js';
import { bytesFromRaw, rawFromBytes, type Raw } from '../xml/raw.js';
import { assembleZip, packEntry } from '../zip/assemble.js';
import { readDirectory, type ZipEntry } from '../zip/directory.js';
import { inflateEntry } from '../zip/inflate.js';
import { recogniseContainer } from './container.js';

/** Parts that we may want to read, old drawings of notes among them; pictures and the records behind pivot tables are only counted. */
const READABLE = /\.(xml|rels|vml)$/;
const UNREAD = /pivotcacherecords/;

interface Part {
  readonly name: string;
  readonly entry?: ZipEntry;
  readonly content?: Uint8Array;
}

const keyOf = (path: string): string => path.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();

/** The parts of one file. Names are told apart without case, as the standard has it. */
export class Package {
  private readonly parts = new Map<string, Part>();

  private constructor(parts: readonly Part[]) {
    for (const part of parts) this.parts.set(keyOf(part.name), part);
  }

  /** Inflates every part once, within the limits; damaged and oversized files are refused as a whole. */
  static open(bytes: Uint8Array, limits: XlsxLimits): Result<Package, XlsxProblem> {
    const refused = recogniseContainer(bytes);
    if (refused) return fail(refused);
    const directory = readDirectory(bytes, limits.parts);
    if (!directory.ok) return directory;
    const budget = { limits, used: 0 };
    const declared = directory.value.reduce((sum, entry) => sum + entry.declaredSize, 0);
    if (declared > limits.inflatedBytes) {
      return fail({ code: 'file-inflates-too-much', facts: { limit: limits.inflatedBytes } });
    }
    const parts: Part[] = [];
    for (const entry of directory.value) {
      const key = keyOf(entry.name);
      const keep = READABLE.test(key) && !UNREAD.test(key);
      const content = inflateEntry(entry, budget, keep);
      if (!content.ok) return content;
      parts.push({ name: entry.name, entry, ...(keep ? { content: content.value } : {}) });
    }
    return ok(new Package(parts));
  }

  static empty(): Package {
    return new Package([]);
  }

  has(path: string): boolean {
    return this.parts.has(keyOf(path));
  }

  paths(): readonly string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  /** The part as text; undefined where there is none. */
  text(path: string): string | undefined {
    const content = this.parts.get(keyOf(path))?.content;
    return content && strFromU8(content);
  }

  /** The part as text, for the last time: its bytes are let go, so that a large sheet does not stand in memory twice. */
  take(path: string): string | undefined {
    const text = this.text(path);
    this.remove(path);
    return text;
  }

  /** The part with one character a byte, to be changed in places. */
  raw(path: string): Raw | undefined {
    const content = this.parts.get(keyOf(path))?.content;
    return content && rawFromBytes(content);
  }

  set(path: string, raw: Raw): void {
    const before = this.parts.get(keyOf(path));
    const name = before?.name ?? path.replace(/^\//, '');
    const content = bytesFromRaw(raw);
    this.parts.set(keyOf(path), { name, entry: packEntry(name, content, before?.entry), content });
  }

  remove(path: string): void {
    this.parts.delete(keyOf(path));
  }

  toBytes(): Uint8Array {
    return assembleZip([...this.parts.values()].flatMap(({ entry }) => (entry ? [entry] : [])));
  }
}
