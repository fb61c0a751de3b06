import { fail, ok, type Result } from '../../index.js';
import { readBytes } from '../input/files.js';
import { decodeText } from '../input/text.js';
import type { CommandProblem } from '../problems.js';

export type Decisions = Readonly<Record<string, string>>;

/** What was decided of conflicts: `{"contracts-1a2b…": "take-1"}`. */
export async function readDecisions(file: string | undefined): Promise<Result<Decisions, CommandProblem>> {
  if (file === undefined) return ok({});
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (text === undefined) return fail({ code: 'file-not-text', facts: { file } });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: 'json-invalid', facts: { file, reason } });
  }
  const plain = typeof json === 'object' && json !== null && !Array.isArray(json);
  const entries = plain ? Object.entries(json as Record<string, unknown>) : [];
  const decisions = entries.flatMap(([id, choice]) =>
    typeof choice === 'string' ? [[id, choice] as const] : [],
  );
  return plain && decisions.length === entries.length
    ? ok(Object.fromEntries(decisions))
    : fail({ code: 'decisions-invalid', facts: { file } });
}
