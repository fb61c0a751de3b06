import { basename } from 'node:path';

/** Files as a report names them: by their names alone where no two are alike, else by their paths. */
export function shortNames(files: readonly string[]): (file: string) => string {
  const names = new Set(files.map((file) => basename(file).toLowerCase()));
  return names.size === new Set(files).size ? (file) => basename(file) : (file) => file;
}
