import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const installed: Readonly<Partial<Record<NodeJS.Platform, () => readonly string[]>>> = {
  linux: () =>
    [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ].flatMap((name) => (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, name))),
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].map((folder) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    ),
  win32: () =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
      (program) => WINDOWS_FOLDERS.map((folder) => join(process.env[folder] ?? '', program)),
    ),
};

/** Without the network flags the browser looks up its maker's hosts at every start. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The one that comes as a package, for a Linux machine with no browser at all. */
async function packaged(): Promise<LaunchOptions> {
  // Makes it unpack its own NSS and expat, which a bare system lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  // In one process it would end with the first page that is closed.
  const args = chromium.args.filter((argument) => !['--single-process', '--no-zygote'].includes(argument));
  return { executablePath: await chromium.executablePath(), args: [...args, ...ARGUMENTS] };
}

/**
 * How to start a browser here: the one named by CHROME_PATH, else an installed Chrome, Chromium or Edge, else the packaged one.
 * CHROME_PATH=packaged takes the packaged one in any case.
 */
export async function chrome(): Promise<LaunchOptions> {
  const named = process.env['CHROME_PATH'];
  if (named === 'packaged') return packaged();
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, where there is no browser.`);
    return { executablePath: named, args: ARGUMENTS };
  }
  const found = installed[process.platform]?.().find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found, args: ARGUMENTS };
  if (process.platform === 'linux') return packaged();
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge. Install one of them, or say in CHROME_PATH where it is.',
  );
}
