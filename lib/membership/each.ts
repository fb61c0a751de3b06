import type { Path } from '../core/finding.js';
import { orNone } from '../model/said.js';
import type { JoiningFacts, LeavingFacts, MembershipFacts } from './facts.js';
import type { MembershipDraft } from './rule.js';

/** What a look at one request found; `at` are the facts that it looked at, the first of which it stands at. */
export type Look = Pick<MembershipDraft, 'code' | 'outcome'> & {
  readonly at: readonly string[];
  readonly facts?: MembershipDraft['facts'];
};

function draftOf(
  path: Path,
  authority: string,
  change: string,
  { at, facts, ...found }: Look,
): MembershipDraft {
  const [first, ...others] = at.map((field) => [...path, field]);
  return {
    ...found,
    path: first ?? path,
    ...(others.length > 0 && { operands: others }),
    facts: { authority: orNone(authority), change, ...facts },
  };
}

/** Every request to join, as a rule looks at it. */
export const eachJoining = (
  { joining = [] }: MembershipFacts,
  look: (one: JoiningFacts) => Look | undefined,
): readonly MembershipDraft[] =>
  joining.flatMap((one, index) => {
    const found = look(one);
    return found ? [draftOf(['joining', index], one.authority, 'joining', found)] : [];
  });

export const eachLeaving = (
  { leaving = [] }: MembershipFacts,
  look: (one: LeavingFacts) => Look | undefined,
): readonly MembershipDraft[] =>
  leaving.flatMap((one, index) => {
    const found = look(one);
    return found ? [draftOf(['leaving', index], one.authority, 'leaving', found)] : [];
  });
