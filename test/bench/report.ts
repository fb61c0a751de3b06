import { cpus, loadavg, totalmem } from 'node:os';

/** What a ratio should be: ours over theirs at most, or theirs over ours at least. */
export type Target = { readonly most: number } | { readonly least: number };

export interface Line {
  readonly work: string;
  /** Milliseconds. */
  readonly ours: number;
  readonly against: string;
  readonly theirs: number;
  /** Ours over theirs, as measured round by round. */
  readonly ratio: number;
  readonly target?: Target;
}

const HEADINGS = ['work', 'ours', 'against', 'takes', 'ratio', 'target', ''];

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);

const duration = (milliseconds: number): string =>
  milliseconds < 1 ? `${digits(milliseconds * 1000)} µs` : `${digits(milliseconds)} ms`;

/** 1.24 × as long, or 410 × faster: whichever way round the target is put, else the one above 1. */
function ratioText({ ratio, target }: Line): string {
  const faster = target ? 'least' in target : ratio < 1;
  return faster ? `${digits(1 / ratio)} × faster` : `${digits(ratio)} × as long`;
}

function targetText({ target }: Line): string {
  if (!target) return '–';
  return 'most' in target ? `≤ ${target.most}` : `≥ ${target.least}`;
}

export function isMet({ ratio, target }: Line): boolean | undefined {
  if (!target) return undefined;
  return 'most' in target ? ratio <= target.most : 1 / ratio >= target.least;
}

function verdict(line: Line): string {
  const met = isMet(line);
  return met === undefined ? '' : met ? 'met' : 'NOT MET';
}

export function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    line.work,
    duration(line.ours),
    line.against,
    duration(line.theirs),
    ratioText(line),
    targetText(line),
    verdict(line),
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] as string).length)),
  );
  const written = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] as number)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [written(HEADINGS), rule, ...rows.map(written)].join('\n');
}

export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  return `Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${process.platform}; load ${load}`;
}
