import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { isWireName } from '../../../addin/workbench/host/objects/object.js';
import * as application from '../../../addin/workbench/host/objects/application.js';
import * as borders from '../../../addin/workbench/host/objects/borders.js';
import * as chart from '../../../addin/workbench/host/objects/chart.js';
import * as chartAxes from '../../../addin/workbench/host/objects/chartAxes.js';
import * as chartParts from '../../../addin/workbench/host/objects/chartParts.js';
import * as chartSeries from '../../../addin/workbench/host/objects/chartSeries.js';
import * as conditionalCustom from '../../../addin/workbench/host/objects/conditionalCustom.js';
import * as conditionalFormat from '../../../addin/workbench/host/objects/conditionalFormat.js';
import * as dataValidation from '../../../addin/workbench/host/objects/dataValidation.js';
import * as format from '../../../addin/workbench/host/objects/format.js';
import * as names from '../../../addin/workbench/host/objects/names.js';
import * as page from '../../../addin/workbench/host/objects/page.js';
import * as protection from '../../../addin/workbench/host/objects/protection.js';
import * as range from '../../../addin/workbench/host/objects/range.js';
import * as rangeAreas from '../../../addin/workbench/host/objects/rangeAreas.js';
import * as settings from '../../../addin/workbench/host/objects/settings.js';
import * as tables from '../../../addin/workbench/host/objects/tables.js';
import * as workbook from '../../../addin/workbench/host/objects/workbook.js';
import * as worksheet from '../../../addin/workbench/host/objects/worksheet.js';
import * as worksheets from '../../../addin/workbench/host/objects/worksheets.js';
import * as xmlParts from '../../../addin/workbench/host/objects/xmlParts.js';

type HostClass = { readonly excelName?: string; readonly prototype: object };

const modules = [
  application,
  borders,
  chart,
  chartAxes,
  chartParts,
  chartSeries,
  conditionalCustom,
  conditionalFormat,
  dataValidation,
  format,
  names,
  page,
  protection,
  range,
  rangeAreas,
  settings,
  tables,
  workbook,
  worksheet,
  worksheets,
  xmlParts,
];
const classes = modules
  .flatMap((module) => Object.values(module) as unknown[])
  .filter((one): one is HostClass => typeof one === 'function' && (one as HostClass).excelName !== undefined);

interface Member {
  readonly owner: string;
  readonly name: string;
  readonly kind: 'method' | 'read' | 'write';
  readonly parameters: number;
}

/** Everything of a host class that the wire can reach, its bases included. */
function membersOf({ excelName: owner = '', prototype }: HostClass): Member[] {
  const found = new Map<string, Member>();
  for (let level = prototype; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, { value, set }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (!isWireName(name) || found.has(name)) continue;
      const method = typeof value === 'function';
      const parameters = method ? (value as (...args: unknown[]) => unknown).length : 0;
      found.set(name, { owner, name, kind: method ? 'method' : set ? 'write' : 'read', parameters });
    }
  }
  return [...found.values()];
}

const members = classes.flatMap(membersOf);
const isPublic = ({ name, owner }: Member): boolean =>
  // The root is at the same time the container of the custom functions' runtime, which is no part of `Excel.Workbook`.
  !name.startsWith('_') && !(owner === 'Workbook' && name === 'CustomFunctions');
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const label = ({ owner, name }: Member): string => `${owner}.${name}`;

/** The declarations of `namespace Excel` in @types/office-js, by class and member. */
function declarations(): ReadonlyMap<string, ReadonlyMap<string, readonly ts.ClassElement[]>> {
  const path = require.resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found = new Map<string, Map<string, ts.ClassElement[]>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements.filter(ts.isClassDeclaration)) {
      const byName = found.get(declaration.name?.text ?? '') ?? new Map<string, ts.ClassElement[]>();
      found.set(declaration.name?.text ?? '', byName);
      for (const member of declaration.members) {
        const name = member.name && ts.isIdentifier(member.name) ? member.name.text : '';
        byName.set(name, [...(byName.get(name) ?? []), member]);
      }
    }
  }
  return found;
}

const declared = declarations();
const isReadonly = (element: ts.ClassElement): boolean =>
  ts.canHaveModifiers(element) &&
  (ts.getModifiers(element) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);

/** The part of office.js's debug build that makes one class, with the wire names that it sends. */
const debug = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
function sourceOf(owner: string): string {
  const start = debug.indexOf(`    var ${owner} = (function (_super) {`);
  const end = debug.indexOf(`    Excel.${owner} = ${owner};`, start);
  return start < 0 || end < 0 ? '' : debug.slice(start, end);
}
const sources = new Map(classes.map(({ excelName = '' }) => [excelName, sourceOf(excelName)]));

test('the host has objects to check', () => {
  expect(classes.length).toBeGreaterThan(20);
  expect(members.length).toBeGreaterThan(150);
});

test.each(members.filter(isPublic).map((member) => [label(member), member] as const))(
  '%s is declared in @types/office-js with the same kind',
  (_, { owner, name, kind, parameters }) => {
    const elements = declared.get(owner)?.get(camel(name)) ?? [];
    expect(elements.length).toBeGreaterThan(0);
    if (kind === 'method') {
      const overloads = elements.filter(ts.isMethodDeclaration);
      expect(overloads.length).toBeGreaterThan(0);
      expect(parameters).toBeLessThanOrEqual(Math.max(...overloads.map((one) => one.parameters.length)));
    } else {
      const properties = elements.filter(ts.isPropertyDeclaration);
      expect(properties.length).toBeGreaterThan(0);
      if (kind === 'write') expect(properties.every(isReadonly)).toBe(false);
    }
  },
);

test.each(members.map((member) => [label(member), member] as const))(
  '%s is a name that the debug build sends',
  (_, { owner, name }) => {
    const container = 'CustomFunctionsContainer = function(_super)';
    const source =
      owner === 'Workbook' && name === 'CustomFunctions'
        ? debug.slice(debug.indexOf(container))
        : sources.get(owner);
    expect(source).toContain(`"${name}"`);
  },
);

test('every property that office.js itself reads of a host object is spelled as its debug build lists it', () => {
  const scalars = (owner: string): string =>
    /"_scalarPropertyOriginalNames", \{\s*get: function \(\) \{\s*return (\[.*?\])/s.exec(
      sources.get(owner) ?? '',
    )?.[1] ?? '[]';
  const unknown = members
    .filter(({ kind, name, owner }) => kind === 'write' && !name.startsWith('_') && owner !== 'Workbook')
    .filter(({ owner, name }) => !(JSON.parse(scalars(owner)) as string[]).includes(name));
  expect(unknown.map(label)).toEqual([]);
});
