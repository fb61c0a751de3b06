import { xmlText } from './text.js';

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/**
 * Walks the tags of one XML part and knows where each stands, so that a part can be changed in places and kept elsewhere.
 * Names are local: producers differ in their prefixes (`<c>`, `<x:c>`).
 */
export class XmlScanner {
  /** Local name of the tag at hand. */
  name = '';
  kind: 'open' | 'close' | 'empty' = 'open';
  /** Where the tag begins, and the first place behind it. */
  start = 0;
  end = 0;
  /** Set where the text ends within a tag, or elements do not nest: the part is damaged. */
  broken = false;
  private nameEnd = 0;

  constructor(readonly text: string) {}

  /** Moves to the next tag; false at the end. Comments, declarations and CDATA are passed over. */
  next(): boolean {
    const { text } = this;
    let at = this.end;
    for (;;) {
      at = text.indexOf('<', at);
      if (at < 0) return false;
      const code = text.charCodeAt(at + 1);
      if (code !== 33 && code !== 63) break;
      const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
      const end = text.indexOf(close, at);
      if (end < 0) return this.stop();
      at = end + close.length;
    }
    let end = at + 1;
    let quote = 0;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 62) break;
      else if (code === 34 || code === 39) quote = code;
    }
    if (end >= text.length) return this.stop();

    const closing = text.charCodeAt(at + 1) === 47;
    let nameStart = closing ? at + 2 : at + 1;
    let nameEnd = nameStart;
    for (; nameEnd < end; nameEnd++) {
      const code = text.charCodeAt(nameEnd);
      if (code === 58) nameStart = nameEnd + 1;
      else if (code === 47 || isSpace(code)) break;
    }
    this.name = text.slice(nameStart, nameEnd);
    this.nameEnd = nameEnd;
    this.kind = closing ? 'close' : text.charCodeAt(end - 1) === 47 ? 'empty' : 'open';
    this.start = at;
    this.end = end + 1;
    return true;
  }

  /** Moves to the next opening or empty tag of this name; false where there is none. */
  find(name: string): boolean {
    while (this.next()) if (this.name === name && this.kind !== 'close') return true;
    return false;
  }

  /** The value of an attribute, decoded. A name that begins with `:` matches any prefix: `:id` is `r:id`. */
  attribute(wanted: string): string | undefined {
    const place = this.attributePlace(wanted);
    return place && xmlText(this.text.slice(place.start, place.end));
  }

  /** Where the value of an attribute stands, within its quotes. */
  attributePlace(wanted: string): { readonly start: number; readonly end: number } | undefined {
    const { text } = this;
    let at = this.nameEnd;
    while (at < this.end) {
      while (isSpace(text.charCodeAt(at))) at++;
      const equals = text.indexOf('=', at);
      if (equals < 0 || equals >= this.end) return undefined;
      let open = equals + 1;
      while (isSpace(text.charCodeAt(open))) open++;
      const close = text.indexOf(text.charAt(open), open + 1);
      if (close < 0 || close >= this.end) return undefined;
      const name = text.slice(at, equals).trimEnd();
      if (name === wanted || (wanted.startsWith(':') && name.endsWith(wanted))) {
        return { start: open + 1, end: close };
      }
      at = close + 1;
    }
    return undefined;
  }

  /** Passes the element at hand with all that it holds; returns the place behind it. */
  skip(): number {
    if (this.kind === 'empty') return this.end;
    for (let depth = 1; depth > 0;) {
      if (!this.next()) return this.text.length;
      if (this.kind === 'open') depth++;
      else if (this.kind === 'close') depth--;
    }
    return this.end;
  }

  /** The text of the element at hand, which is passed; tags within it are left out. */
  content(): string {
    if (this.kind === 'empty') return '';
    let from = this.end;
    let text = '';
    for (let depth = 1; depth > 0;) {
      if (!this.next()) return text;
      text += xmlText(this.text.slice(from, this.start));
      from = this.end;
      if (this.kind === 'open') depth++;
      else if (this.kind === 'close') depth--;
    }
    return text;
  }

  private stop(): false {
    this.broken = true;
    this.end = this.text.length;
    return false;
  }
}
