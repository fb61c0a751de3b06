import { sideIn, type SheetReading } from '../../../../lib/index.js';
import type { CheckVoice } from './check.js';

const PARTS = [
  'budget',
  'agreements',
  'loans',
  'donations',
  'commitments',
  'reports',
  'contributions',
  'approvals',
  'projects',
  'council',
  'rotation',
  'committees',
  'delegations',
  'powers',
  'activities',
  'fees',
  'tenders',
  'contracts',
  'transfers',
  'sales',
  'joining',
  'leaving',
  'settlement',
] as const;

/** What a sheet was read as, in the field's words. */
export function kindText({ kind, part }: Pick<SheetReading, 'kind' | 'part'>, voice: CheckVoice): string {
  const known = PARTS.find((each) => each === part);
  if (kind === 'K4' && known) return voice.say(`part.${known}`);
  const name = voice.say(`kind.${kind}`);
  return part === 'income' || part === 'expenditure' ? `${name} · ${sideIn(part, voice.language)}` : name;
}
