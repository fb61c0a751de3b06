import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { QuotaColumns } from '../../lib/index.js';
import { median } from './measure.js';

const TIMES = 7;

/** Loads a document, recalculates all of it a few times, and writes each duration in milliseconds, then the sum of column D. */
const MACRO = `Sub Recalculate(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  file = FreeFile
  Open ConvertFromURL(target) For Output As #file
  For round = 1 To ${TIMES}
    start = GetSystemTicks()
    document.calculateAll()
    Print #file, GetSystemTicks() - start
  Next round
  column = document.Sheets(0).Columns(3)
  Print #file, column.computeFunction(com.sun.star.sheet.GeneralFunction.SUM)
  Close #file
  document.close(True)
  StarDesktop.terminate()
End Sub`;

const library = (name: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name.replace(':', '')}.dtd">
${body}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A profile of its own, so that nobody's LibreOffice is touched, with the macro in it. */
function addMacro(folder: string): void {
  const standard = join(folder, 'user', 'basic', 'Standard');
  mkdirSync(standard, { recursive: true });
  writeFileSync(
    join(standard, 'Bench.xba'),
    library(
      'script:module',
      `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${escaped(MACRO)}</script:module>`,
    ),
  );
  const list = (name: string, rest: string) =>
    library(
      `library:${name}`,
      `<library:${name} xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"${rest}</library:${name}>`,
    );
  writeFileSync(
    join(standard, 'script.xlb'),
    list(
      'library',
      ' library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Bench"/>',
    ),
  );
  writeFileSync(
    join(folder, 'user', 'basic', 'script.xlc'),
    list(
      'libraries',
      '><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>',
    ),
  );
}

/** By hand: what a careful treasurer would write without the add-in. Checked: as our portable form looks at its row first. */
export type NativeForm = 'by hand' | 'checked';

const nativeFormula = (row: number, tariff: string, form: NativeForm): string => {
  const [population, socio, periph] = ['A', 'B', 'C'].map((column) => `[.${column}${row}]`);
  const coefficient = (cluster: string) => `LOOKUP(${cluster};{1;4;6;8};{0.3;0.5;0.75;1})`;
  if (form === 'by hand') {
    const fixed = `IF(${population}<15000;10000;IF(${population}<=30000;12000;15000))`;
    return `of:=ROUND(${fixed}+${tariff}*${coefficient(`${socio}`)}*${coefficient(`${periph}`)}*${population};2)`;
  }
  const numbers = `TYPE(${population})+TYPE(${socio})+TYPE(${periph})=3`;
  const index = (cluster: string) => coefficient(`MATCH(${cluster};{1;2;3;4;5;6;7;8;9;10};0)`);
  const fixed = `LOOKUP(${population};{0;15000;30001};{10000;12000;15000})`;
  const quota = `ROUND(${fixed}+${population}*${tariff}*${index(`${socio}`)}*${index(`${periph}`)};2)`;
  return `of:=IF(AND(${numbers};${population}>0;${population}=INT(${population}));${quota};NA())`;
};

function spreadsheet(
  { populations, socios, periphs }: QuotaColumns,
  tariff: string,
  form: NativeForm,
): string {
  const number = (value: number) => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const rows = Array.from(populations, (population, index) => {
    const figures = [population, socios[index] as number, periphs[index] as number].map(number).join('');
    const formula = escaped(nativeFormula(index + 1, tariff, form));
    return `<table:table-row>${figures}<table:table-cell table:formula="${formula}"/></table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="quotas">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document>`;
}

export interface LibreOffice {
  /** Sum of the quotas, as LibreOffice has it. */
  readonly total: number;
  /** Recalculates the whole sheet a few times; the median duration in milliseconds, loading left out. */
  readonly recalculate: () => number;
  readonly close: () => void;
}

function isInstalled(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A sheet of native formulas, ready to be recalculated; undefined where LibreOffice is not installed. */
export function openLibreOffice(
  columns: QuotaColumns,
  tariff: string,
  form: NativeForm,
): LibreOffice | undefined {
  if (!isInstalled()) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'eshkol-bench-'));
  const at = (name: string) => pathToFileURL(join(folder, name)).href;
  const soffice = (...options: string[]) =>
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${at('profile')}`, '--headless', '--norestore', ...options],
      { stdio: 'ignore', timeout: 300_000 },
    );
  const run = () => {
    soffice(`macro:///Standard.Bench.Recalculate(${at('quotas.fods')},${at('times.txt')})`);
    const lines = readFileSync(join(folder, 'times.txt'), 'utf8').trim().split('\n').map(Number);
    return { milliseconds: median(lines.slice(0, TIMES)), total: lines[TIMES] as number };
  };
  const close = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // The first start fills a new profile with presets, which would overwrite the macro.
    soffice('--terminate_after_init');
    addMacro(join(folder, 'profile'));
    writeFileSync(join(folder, 'quotas.fods'), spreadsheet(columns, tariff, form));
    const { total } = run();
    return { total, recalculate: () => run().milliseconds, close };
  } catch (error) {
    close();
    throw error;
  }
}
