import { join, normalize, sep } from 'node:path';
import type { Mount } from './headers.js';

/** A file to answer with, before anyone looked whether it is there. */
export interface Route {
  readonly mount: Mount;
  readonly file: string;
}

/** Absolute folders that are served. */
export interface Folders {
  readonly workbench: string;
  readonly addin: string;
  readonly officeJs: string;
}

export const foldersOf = (root: string): Folders => ({
  workbench: join(root, 'dist', 'workbench'),
  addin: join(root, 'dist', 'addin'),
  officeJs: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
});

function inside(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}

/** The file behind a request's path, or undefined where it leaves its folder or is not a path at all. */
export function route(folders: Folders, target: string): Route | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(target, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const [, first = '', ...rest] = path.split('/');
  const mount: Mount = first === 'addin' || first === 'office-js' ? first : 'workbench';
  const within = mount === 'workbench' ? path : `/${rest.join('/')}`;
  const name = within.endsWith('/') ? `${within}index.html` : within;
  const file =
    mount === 'office-js'
      ? // office.js asks for `AgaveErrorUX/…` and `he-IL/…` while the package has lower-case names.
        inside(folders.officeJs, name.toLowerCase())
      : inside(mount === 'addin' ? folders.addin : folders.workbench, name);
  return file === undefined ? undefined : { mount, file };
}

/** Pages name office.js on Microsoft's network; here the same file comes from the installed package. */
export const withLocalOfficeJs = (html: string): string =>
  html.replace(
    /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w./-]+\/office(\.debug)?\.js/g,
    '/office-js/office.js',
  );
