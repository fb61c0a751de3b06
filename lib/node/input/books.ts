import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSameFile } from '../output/files.js';
import type { CommandProblem } from '../problems.js';
import { codeOf } from './files.js';

/** Files to be checked, in the order in which they were named; those of a folder sorted by their paths. */
export interface Books {
  readonly files: readonly string[];
  /** Folders that cannot be opened or hold nothing to check. */
  readonly problems: readonly { readonly file: string; readonly problem: CommandProblem }[];
}

const isBook = (name: string): boolean => /\.(xlsx|xlsm|csv)$/i.test(name) && !name.startsWith('~$');

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/** Every workbook and CSV file under a folder. Links to folders are not followed: they may lead back. */
async function booksUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : booksUnder(path);
      return isBook(entry.name) && !(await isFolder(path)) ? [path] : [];
    }),
  );
  return found.flat();
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `report` is where the result will be written: one that stands there from before is not checked with the folder that it is in. */
export async function booksIn(paths: readonly string[], report: string | undefined): Promise<Books> {
  const files = new Set<string>();
  const problems: Books['problems'][number][] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.add(path);
      continue;
    }
    try {
      const under = [...(await booksUnder(path))].sort(byName);
      if (under.length === 0)
        problems.push({ file: path, problem: { code: 'folder-empty', facts: { file: path } } });
      for (const file of under) {
        if (report === undefined || !(await isSameFile(file, report))) files.add(file);
      }
    } catch (error) {
      problems.push({
        file: path,
        problem: { code: 'file-unreadable', facts: { file: path, reason: codeOf(error) } },
      });
    }
  }
  return { files: [...files], problems };
}
