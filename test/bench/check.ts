import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { isoDate, loadBookCheck } from '../../lib/index.js';
import { readWorkbook } from '../../lib/xlsx/index.js';
import { ledgerBook } from './ledger-book.js';
import { median } from './measure.js';
import type { Line } from './report.js';

const LINES = 20_000;
const ROUNDS = 7;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Reading and checking a large budget, against another library that only reads it. */
export async function raceCheck(): Promise<Line> {
  const bytes = await ledgerBook(LINES);
  const { checkBook } = await loadBookCheck();
  const on = isoDate('2024-06-30');
  if (!on) throw new Error('no such day');
  const ours = async () => {
    const snapshot = await readWorkbook(bytes);
    if (!snapshot.ok) throw new Error(snapshot.problems[0].code);
    const { sheets } = checkBook({ snapshot: snapshot.value, on, registry: null });
    if (sheets[0]?.readings[0]?.lines !== LINES) throw new Error('the budget was not read whole');
  };
  const theirs = () => readXlsx(bytes);
  await ours();
  await theirs();
  const rounds: (readonly [ours: number, theirs: number])[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push([await timed(ours), await timed(theirs)]);
  return {
    work: `read and check a budget of ${LINES} lines × 8`,
    ours: median(rounds.map(([mine]) => mine)),
    against: 'hucre, reading alone',
    theirs: median(rounds.map(([, other]) => other)),
    ratio: median(rounds.map(([mine, other]) => mine / other)),
    target: { most: 2 },
  };
}

/** Megabytes that `eshkol check` takes at its peak, in a process of its own. */
export async function checkPeak(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'eshkol-bench-'));
  try {
    const file = join(folder, 'budget.xlsx');
    writeFileSync(file, await ledgerBook(LINES));
    const script = `
      import { run } from ${JSON.stringify(new URL('../../lib/node/run.ts', import.meta.url).href)};
      const code = await run(['check', ${JSON.stringify(file)}, '--json'], { out: () => {}, err: () => {} });
      console.log(code, process.resourceUsage().maxRSS);`;
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    const [code, kilobytes] = said.trim().split(' ').map(Number);
    const megabytes = Math.round((kilobytes ?? NaN) / 1024);
    const verdict = code === 0 && megabytes < 250 ? 'met' : 'NOT MET';
    return `eshkol check of ${LINES} lines: ${megabytes} MB at its peak, TypeScript loader included (target < 250 MB): ${verdict}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
