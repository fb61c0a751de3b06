import type { OpenedScenario, OpenedSheet } from '../opened.js';
import { XmlScanner } from '../xml/scanner.js';
import { within } from '../xml/within.js';

/** Elements of a sheet part that hold what is printed at the edges of its pages. */
export const PRINTED: ReadonlySet<string> = new Set([
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
]);

function readScenario(scanner: XmlScanner): OpenedScenario {
  const name = scanner.attribute('name') ?? '';
  const by = scanner.attribute('user') ?? '';
  let cells = 0;
  within(scanner, (inner) => {
    if (inner === 'inputCells') cells += 1;
  });
  return { name, by, cells };
}

/** What a sheet part says beside its cells: the edges of its pages, Excel's scenarios, what conditions and sparklines read. */
export function readPage(text: string): Pick<OpenedSheet, 'headers' | 'scenarios' | 'conditions'> {
  const headers: string[] = [];
  const scenarios: OpenedScenario[] = [];
  const conditions: string[] = [];
  // Both stand behind the cells, which are most of a part.
  const scanner = new XmlScanner(text.slice(Math.max(0, text.lastIndexOf('sheetData>'))));
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.name === 'dataValidations') scanner.skip();
    else if (scanner.name === 'formula' || scanner.name === 'f') conditions.push(scanner.content());
    else if (PRINTED.has(scanner.name)) {
      const printed = scanner.content();
      if (printed !== '') headers.push(printed);
    } else if (scanner.name === 'scenario') scenarios.push(readScenario(scanner));
  }
  return { headers, scenarios, conditions };
}
