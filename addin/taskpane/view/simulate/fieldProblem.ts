import type { ModelProblem, QuotaModel, Result } from '../../../../lib/index.js';
import type { FieldKey } from '../../state/draft.js';
import type { Voice } from '../../words/voice.js';

/** What the library says against one field, in the form that Fluent's Field takes. */
export function fieldProblem(
  model: Result<QuotaModel, ModelProblem>,
  field: FieldKey,
  voice: Voice,
): { readonly validationState: 'error'; readonly validationMessage: string } | Record<never, never> {
  const problem = model.ok ? undefined : model.problems.find(({ place }) => place === field);
  return problem ? { validationState: 'error', validationMessage: voice.problem(problem) } : {};
}
