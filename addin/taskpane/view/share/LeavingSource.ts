import {
  loadPrivacy,
  type Leaving,
  type LeavingChoice,
  type LeavingItem,
  type Privacy,
  type Problem,
  type Result,
} from '../../../../lib/index.js';
import type { OpenedWorkbook } from '../../../../lib/xlsx/index.js';
import { rest } from '../../rest.js';
import type { MadeFile } from './FilesMade.js';

/** A file that was looked into. */
export interface Looked {
  readonly bytes: Uint8Array;
  readonly book: OpenedWorkbook;
  readonly privacy: Privacy;
  readonly items: readonly LeavingItem[];
}

type Read = Pick<Looked, 'book' | 'items'>;

const READ = { comments: true, styles: true } as const;

async function readAll(bytes: Uint8Array, privacy: Privacy): Promise<Result<Read, Problem>> {
  const { readWorkbook } = await import('../../../../lib/xlsx/index.js');
  const read = await readWorkbook(bytes, READ);
  if (!read.ok) return read;
  // Looking through a large book takes its time, and the page has to say so first.
  await rest();
  return { ok: true, value: { book: read.value, items: privacy.listLeaving(read.value) } };
}

/** Everything that leaves with these bytes unseen; they stay here. */
export async function lookInto(bytes: Uint8Array): Promise<Result<Looked, Problem>> {
  const privacy = await loadPrivacy();
  const read = await readAll(bytes, privacy);
  return read.ok ? { ok: true, value: { bytes, privacy, ...read.value } } : read;
}

export const planned = ({ privacy, book }: Looked, choice: LeavingChoice): Result<Leaving, Problem> =>
  privacy.planLeaving(book, choice);

export interface MadeCopy {
  readonly file: MadeFile;
  /** What the copy itself says when it is read again. */
  readonly still: readonly LeavingItem[];
}

/** The copy, and what it was found to carry after it was written: not what was meant, but what is there. */
export async function makeCopy(
  { bytes, privacy }: Looked,
  { edits }: Leaving,
  name: string,
): Promise<Result<MadeCopy, Problem>> {
  const { writeWorkbook } = await import('../../../../lib/xlsx/index.js');
  await rest();
  const written = await writeWorkbook(bytes, edits);
  if (!written.ok) return written;
  const again = await readAll(written.value, privacy);
  if (!again.ok) return again;
  return { ok: true, value: { file: { name, bytes: written.value }, still: again.value.items } };
}
