import type { Package } from '../package/package.js';
import type { DefinedName } from '../opened.js';
import { append, elementTree, prefixOf, withAttribute, type ElementPlace } from '../xml/elements.js';
import { splice, toRaw, type Raw, type Splice } from '../xml/raw.js';
import { XmlScanner } from '../xml/scanner.js';
import { attributeText, plainText } from '../xml/text.js';
import { RELATIONS } from './blank.js';

/** What has to stand behind what in a workbook part; a program that finds another order calls the file damaged. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

/** The workbook part, taken apart for one change after another. */
export class BookPart {
  constructor(
    private readonly pack: Package,
    readonly path: string,
  ) {}

  addSheet(name: string, sheetId: number, relation: string, state: string): void {
    this.change((raw, root, prefix) => {
      const sheets = root.children.find((child) => child.name === 'sheets');
      // The prefix of relations is the producer's choice; declared here again it is certain.
      const tag = `<${prefix}sheet xmlns:r="${RELATIONS}" name="${toRaw(attributeText(name))}" sheetId="${sheetId}"${state} r:id="${relation}"/>`;
      const plain = /\sxmlns:r=/.test(raw.slice(root.start, root.openEnd))
        ? tag.replace(/ xmlns:r="[^"]*"/, '')
        : tag;
      return sheets ? append(raw, sheets, [plain]) : [];
    });
  }

  /** Takes the sheet at this place out, renumbers the names that belong to sheets, and keeps the shown tab in range. */
  removeSheet(index: number): void {
    this.change((raw, root) => {
      const sheet = root.children.find((child) => child.name === 'sheets')?.children[index];
      const names = root.children.find((child) => child.name === 'definedNames');
      const splices: Splice[] = sheet ? [{ start: sheet.start, end: sheet.end, text: '' }] : [];
      const kept = (names?.children ?? []).map((place) => {
        const scanner = new XmlScanner(raw.slice(place.start, place.end));
        scanner.next();
        const local = scanner.attribute('localSheetId');
        if (local === undefined || Number(local) < index) return true;
        if (Number(local) === index) {
          splices.push({ start: place.start, end: place.end, text: '' });
          return false;
        }
        const tag = withAttribute(
          raw.slice(place.start, place.openEnd),
          'localSheetId',
          String(Number(local) - 1),
        );
        splices.push({ start: place.start, end: place.openEnd, text: tag });
        return true;
      });
      if (names && !kept.includes(true)) {
        const inside = (at: number) => at >= names.start && at < names.end;
        const others = splices.filter(({ start }) => !inside(start));
        splices.splice(0, splices.length, ...others, { start: names.start, end: names.end, text: '' });
      }
      const views = root.children.find((child) => child.name === 'bookViews');
      for (const view of views?.children ?? []) {
        const tag = raw.slice(view.start, view.openEnd);
        const renumbered = ['activeTab', 'firstSheet'].reduce((text, name) => {
          const at = Number(new RegExp(`\\s${name}=["'](\\d+)`).exec(text)?.[1] ?? 0);
          return at > 0 && at >= index ? withAttribute(text, name, String(at - 1)) : text;
        }, tag);
        if (renumbered !== tag) splices.push({ start: view.start, end: view.openEnd, text: renumbered });
      }
      return splices;
    });
  }

  /** A book opens at a sheet that is shown: where the tab that was is hidden or gone, at the first one. */
  openAtVisible(visible: readonly boolean[]): void {
    this.change((raw, root) => {
      const views = root.children.find((child) => child.name === 'bookViews')?.children ?? [];
      return views.flatMap((view): Splice[] => {
        const tag = raw.slice(view.start, view.openEnd);
        const at = Number(/\sactiveTab=["'](\d+)/.exec(tag)?.[1] ?? 0);
        if (visible[at] ?? false) return [];
        const text = withAttribute(tag, 'activeTab', String(visible.indexOf(true)));
        return [{ start: view.start, end: view.openEnd, text }];
      });
    });
  }

  defineName(name: string, sheetIndex: number, reference: string, hidden = false): void {
    this.change((raw, root, prefix) => {
      const child = `<${prefix}definedName name="${name}" localSheetId="${sheetIndex}"${hidden ? ' hidden="1"' : ''}>${toRaw(plainText(reference))}</${prefix}definedName>`;
      const names = root.children.find((place) => place.name === 'definedNames');
      if (names) return append(raw, names, [child]);
      return [this.insert(root, 'definedNames', `<${prefix}definedNames>${child}</${prefix}definedNames>`)];
    });
  }

  /** A name for the whole workbook; one that is there already gets the new meaning. */
  defineBookName({ name, refersTo }: DefinedName): void {
    this.change((raw, root, prefix) => {
      const content = toRaw(plainText(refersTo));
      const child = `<${prefix}definedName name="${toRaw(attributeText(name))}">${content}</${prefix}definedName>`;
      const names = root.children.find((place) => place.name === 'definedNames');
      if (!names) {
        return [this.insert(root, 'definedNames', `<${prefix}definedNames>${child}</${prefix}definedNames>`)];
      }
      const known = names.children.find((place) => {
        const scanner = new XmlScanner(raw.slice(place.start, place.end));
        scanner.next();
        const same = scanner.attribute('name')?.toLowerCase() === name.toLowerCase();
        return same && scanner.attribute('localSheetId') === undefined;
      });
      return known ? [{ start: known.start, end: known.end, text: child }] : append(raw, names, [child]);
    });
  }

  /** Asks the program that opens the file next to calculate everything once. */
  calculateOnLoad(): void {
    this.change((raw, root, prefix) => {
      const calc = root.children.find((place) => place.name === 'calcPr');
      if (!calc) return [this.insert(root, 'calcPr', `<${prefix}calcPr fullCalcOnLoad="1"/>`)];
      const tag = withAttribute(raw.slice(calc.start, calc.openEnd), 'fullCalcOnLoad', '1');
      return [{ start: calc.start, end: calc.openEnd, text: tag }];
    });
  }

  private insert(root: ElementPlace, name: string, text: Raw): Splice {
    const rank = ORDER.indexOf(name);
    const before = root.children.filter(
      (child) => ORDER.includes(child.name) && ORDER.indexOf(child.name) < rank,
    );
    const at = before.at(-1)?.end ?? root.openEnd;
    return { start: at, end: at, text };
  }

  private change(edit: (raw: Raw, root: ElementPlace, prefix: string) => readonly Splice[]): void {
    const raw = this.pack.raw(this.path);
    const root = raw === undefined ? undefined : elementTree(raw, 2);
    if (raw === undefined || !root) return;
    const splices = [...edit(raw, root, prefixOf(raw, root))].sort((a, b) => a.start - b.start);
    if (splices.length > 0) this.pack.set(this.path, splice(raw, splices));
  }
}
