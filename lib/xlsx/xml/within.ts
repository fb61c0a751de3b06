import type { XmlScanner } from './scanner.js';

/** Passes the element at hand and calls `visit` at each tag within it that opens something. */
export function within(scanner: XmlScanner, visit: (name: string) => void): void {
  if (scanner.kind === 'empty') return;
  const element = scanner.name;
  while (scanner.next()) {
    const { name, kind } = scanner;
    if (kind !== 'close') visit(name);
    else if (name === element) return;
  }
}
