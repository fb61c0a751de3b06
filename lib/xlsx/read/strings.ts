import type { Package } from '../package/package.js';
import { XmlScanner } from '../xml/scanner.js';
import { decodeEscapes } from '../xml/text.js';

/**
 * The text of one string element (`si`, `is`), which is passed: plain, or runs of rich text put together.
 * Phonetic hints (`rPh`) are not part of it.
 */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.kind === 'empty') return '';
  const element = scanner.name;
  let text = '';
  while (scanner.next()) {
    if (scanner.kind === 'close') {
      if (scanner.name === element) break;
    } else if (scanner.name === 't') text += scanner.content();
    else if (scanner.name === 'rPh') scanner.skip();
  }
  return decodeEscapes(text);
}

export function readSharedStrings(pack: Package, part: string | undefined): readonly string[] {
  const scanner = new XmlScanner((part && pack.text(part)) ?? '');
  const strings: string[] = [];
  while (scanner.find('si')) strings.push(readRichText(scanner));
  return strings;
}
