import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IsoDate } from '../../../lib/index.js';
import { run } from '../../../lib/node/run.js';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** The day of every test. */
export const TODAY = '2026-11-22' as IsoDate;

/** Runs one command line within this process. */
export async function eshkol(...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const exit = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    today: () => TODAY,
  });
  return { exit, out, err };
}

/** The JSON document of a command, which must be all that it prints. */
export async function json(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { out } = await eshkol(...args, '--json');
  return JSON.parse(out) as Record<string, unknown>;
}

const folder = mkdtempSync(join(tmpdir(), 'eshkol-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file in a folder that goes when the tests of this file are done. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export const emptyFolder = (): string => folder;
