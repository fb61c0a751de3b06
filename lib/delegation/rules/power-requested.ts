import type { IsoDate } from '../../core/dated.js';
import { standing, type Standing } from '../../model/evidence.js';
import { dateOf, orNone, referenceOf } from '../../model/said.js';
import type { OrderPower } from '../facts.js';
import { delegationRule, type DelegationDraft } from '../rule.js';

const DOCUMENTS = ['proposal', 'plenary', 'plan', 'councilDecision'] as const;
const CONTENTS = ['planGoals', 'planBudget', 'planOperation'] as const;

type States = Readonly<Record<(typeof DOCUMENTS)[number] | (typeof CONTENTS)[number], Standing>>;
type Found = Pick<DelegationDraft, 'code' | 'outcome'> & { readonly facts?: Record<string, string> };

const SAID = { yes: 'shown', no: 'not-shown', unknown: 'unknown' } as const;

function statesOf(power: OrderPower, on: IsoDate): States {
  const plan = standing(power.plan, on);
  return Object.fromEntries([
    ...DOCUMENTS.map((id) => [id, standing(power[id], on)]),
    // Where there is no plan, what it lacks says nothing more.
    ...CONTENTS.map((id) => [id, plan === 'not-shown' ? 'shown' : SAID[power[id] ?? 'unknown']]),
  ]) as States;
}

/** For each document whether the sentence names it. */
const named = (states: States, state: Standing): Record<string, string> =>
  Object.fromEntries(Object.entries(states).map(([id, each]) => [id, each === state ? 'yes' : 'no']));

/** A protocol that is older than the proposal does not rest on it; the same day is lawful. */
function lateProposal({ proposal, plenary }: OrderPower): Found | undefined {
  const [proposed, approved] = [dateOf(proposal), dateOf(plenary)];
  if (proposed === 'none' || approved === 'none' || proposed <= approved) return undefined;
  return { code: 'power-proposal-late', outcome: 'breached', facts: { proposed, approved } };
}

function look(power: OrderPower, on: IsoDate): Found {
  if (standing(power.inOrder, on) === 'shown')
    return { code: 'power-in-order', outcome: 'met', facts: { reference: referenceOf(power.inOrder) } };
  const states = statesOf(power, on);
  const all = Object.values(states);
  const request = standing(power.request, on);
  const facts = { request: request === 'unknown' ? 'yes' : 'no' };
  if (request === 'not-shown')
    return { code: 'power-request-pending', outcome: 'advisory', facts: named(states, 'not-shown') };
  if (request === 'shown' && all.includes('not-shown'))
    return { code: 'power-request-incomplete', outcome: 'breached', facts: named(states, 'not-shown') };
  const late = request === 'shown' ? lateProposal(power) : undefined;
  if (late) return late;
  if (request === 'unknown' || all.includes('unknown'))
    return {
      code: 'power-request-unknown',
      outcome: 'undetermined',
      facts: { ...named(states, 'unknown'), ...facts },
    };
  return {
    code: 'power-request-complete',
    outcome: 'met',
    facts: { reference: referenceOf(power.request) },
  };
}

/** D4: a power is asked for with three documents; once it is in the order it stands. */
export const powerRequested = delegationRule('D4-request', ({ powers = [] }, on) =>
  powers.map((power, index): DelegationDraft => {
    const { facts, ...found } = look(power, on);
    const { subject, authority } = power;
    return {
      ...found,
      path: ['powers', index],
      facts: { subject, authority: orNone(authority), on, ...facts },
    };
  }),
);
