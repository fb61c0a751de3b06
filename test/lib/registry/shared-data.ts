import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../../shared/data');

/** Cells of one line of CSV, quotes honoured. */
function cells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map((match) => match[1] ?? '')
    .slice(0, -1)
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** A table that lies beside the project on some machines; undefined, aloud, where it does not. */
export function sharedTable(file: string): readonly Readonly<Record<string, string>>[] | undefined {
  const path = join(FOLDER, file);
  if (!existsSync(path)) {
    process.stderr.write(`SKIPPED: ${file} is not here, so the facts were not compared with it\n`);
    return undefined;
  }
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = cells(`${head},`);
  return lines.map((line) => {
    const values = cells(`${line},`);
    if (values.length !== names.length) throw new Error(`${file}: ${line}`);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  });
}
