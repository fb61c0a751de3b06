import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import type { OpenedCopy, OpenedWorkbook } from '../opened.js';
import { Element } from '../chart/tree.js';
import { XmlScanner } from '../xml/scanner.js';

/** Attributes that hold a formula: of a shape whose text is a cell's, of a picture of cells, of a control. */
export const COPYING_ATTRIBUTES = [
  'textlink',
  'cellRange',
  'fmlaRange',
  'fmlaLink',
  'fmlaTxbx',
  'fmlaGroup',
  'fmlaPict',
];
/** Elements of old drawings that hold one. */
export const COPYING_ELEMENTS: ReadonlySet<string> = new Set([
  'FmlaRange',
  'FmlaLink',
  'FmlaTxbx',
  'FmlaGroup',
  'FmlaPict',
]);
const CHARTS: ReadonlySet<string> = new Set(['chart', 'chartEx']);
const CONTROLS: ReadonlySet<string> = new Set(['ctrlProp', 'vmlDrawing']);

/** A sheet of cells or of a chart, with its part. */
export interface DrawnSheet {
  readonly sheet: string;
  readonly part: string;
}

/** Chart sheets too, which have no cells. */
export const drawnSheets = ({ sheets, relations }: Structure): readonly DrawnSheet[] =>
  sheets.flatMap(({ name, relation, part = relations.find(({ id }) => id === relation)?.part }) =>
    part === undefined ? [] : { sheet: name, part },
  );

/** Parts of a kind that a part relates to. */
export const partsBehind = (pack: Package, part: string, kinds: ReadonlySet<string>): readonly string[] =>
  relationsOf(pack, part).flatMap(({ type, part: next }) =>
    kinds.has(type) && next !== undefined ? next : [],
  );

const DRAWING: ReadonlySet<string> = new Set(['drawing']);

/** Every formula of a chart's part, those of its title and names included. */
export function chartFormulas(text: string): readonly string[] {
  const scanner = new XmlScanner(text);
  const formulas: string[] = [];
  while (scanner.find('f')) {
    const formula = scanner.content();
    if (formula !== '') formulas.push(formula);
  }
  return formulas;
}

function attributeFormulas(text: string): readonly string[] {
  const scanner = new XmlScanner(text);
  const formulas: string[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (COPYING_ELEMENTS.has(scanner.name)) {
      formulas.push(scanner.content());
      continue;
    }
    for (const name of COPYING_ATTRIBUTES) {
      const formula = scanner.attribute(name);
      if (formula !== undefined && formula !== '') formulas.push(formula);
    }
  }
  return formulas;
}

/** What a chart is called in its drawing. */
function nameOf(pack: Package, drawing: string, chart: string): string {
  const id = relationsOf(pack, drawing).find(({ part }) => part === chart)?.id;
  const frames = Element.root(pack.text(drawing) ?? '')?.all('graphicFrame') ?? [];
  const frame = frames.find((one) => one.all('chart').some((reference) => reference.attribute(':id') === id));
  return frame?.find('nvGraphicFramePr', 'cNvPr')?.attribute('name') ?? '';
}

function copiesOf(pack: Package, { sheet, part }: DrawnSheet): readonly OpenedCopy[] {
  const drawings = partsBehind(pack, part, DRAWING);
  const charts = drawings.flatMap((drawing) =>
    partsBehind(pack, drawing, CHARTS).map((chart): OpenedCopy => {
      const formulas = chartFormulas(pack.text(chart) ?? '');
      return { kind: 'chart', sheet, name: nameOf(pack, drawing, chart), formulas };
    }),
  );
  const others = (kind: OpenedCopy['kind'], parts: readonly string[]): readonly OpenedCopy[] =>
    parts.map((one) => ({ kind, sheet, name: '', formulas: attributeFormulas(pack.text(one) ?? '') }));
  return [
    ...charts,
    ...others('shape', drawings),
    ...others('control', partsBehind(pack, part, CONTROLS)),
  ].filter(({ formulas }) => formulas.length > 0);
}

/** Texts of boxes and shapes; what a chart says is told by its cells. */
function textsOf(pack: Package, { sheet, part }: DrawnSheet) {
  const texts = partsBehind(pack, part, DRAWING).flatMap((drawing) => {
    const bodies = Element.root(pack.text(drawing) ?? '')?.all('txBody') ?? [];
    return bodies.map((body) =>
      body
        .all('t')
        .map(({ text }) => text)
        .join(''),
    );
  });
  const said = texts.filter((text) => text.trim() !== '');
  return said.length === 0 ? [] : [{ sheet, texts: said }];
}

export function readDrawn(pack: Package, structure: Structure): Pick<OpenedWorkbook, 'copies' | 'drawings'> {
  const sheets = drawnSheets(structure);
  return {
    copies: sheets.flatMap((sheet) => copiesOf(pack, sheet)),
    drawings: sheets.flatMap((sheet) => textsOf(pack, sheet)),
  };
}
