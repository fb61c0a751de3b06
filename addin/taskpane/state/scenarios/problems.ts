import type { ArrangementProblem, Problem, QuotaProblem, ScenarioProblem } from '../../../../lib/index.js';

/** What a field of the pane's own refuses; `place` is the field. Facts carry `value`. */
export type FieldOwnProblem = Problem<'field-not-a-number' | 'field-negative' | 'field-too-fine'>;

/** What is wrong with a field: the library's sentence, or the pane's own. */
export type FieldProblem = ArrangementProblem | QuotaProblem | ScenarioProblem | FieldOwnProblem;
