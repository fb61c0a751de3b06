import type { QuotaArgument } from '../../../../lib/index.js';
import { arrangementDraft, type ArrangementDraft, type FormulaDraft } from './arrangement.js';
import type { ScenarioDraft } from './draft.js';
import type { Parameter } from './events.js';
import { recommended } from './simulation.js';

const TABLES = ['bands', 'tariff', 'socio', 'periph'] as const;
const BOUNDS = ['factor', 'caps', 'floors'] as const;
type Table = (typeof TABLES)[number];

const usual = (): ArrangementDraft => arrangementDraft(recommended());

const formulaOf = ({ parts }: ArrangementDraft): FormulaDraft | undefined =>
  parts.find((part) => part.kind === 'formula');

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const onlyFormula = (arrangement: ArrangementDraft): FormulaDraft | undefined =>
  arrangement.parts.length === 1 ? formulaOf(arrangement) : undefined;

/** Equal shares, so much a head, shares and mixes differ from the formula as a whole; an edited formula differs table by table. */
function arrangementChanges(arrangement: ArrangementDraft): readonly Parameter[] {
  const model = usual();
  const formula = onlyFormula(arrangement);
  const base = formulaOf(model);
  const tables = formula && base ? TABLES.filter((table) => differs(formula[table], base[table])) : [];
  const whole = !formula || tables.length === TABLES.length;
  return [
    ...(whole ? (['arrangement'] as const) : tables),
    ...BOUNDS.filter((bound) => differs(arrangement[bound], model[bound])),
  ];
}

/** What a scenario assumes of its own, each to be taken back by itself. */
export function changesIn(draft: ScenarioDraft): readonly Parameter[] {
  const { growth, limits, added, removed, vintage, overrides, unlimited } = draft;
  const figures = Object.entries(overrides).flatMap(([override, typed]) =>
    (Object.keys(typed) as QuotaArgument[]).map((argument): Parameter => ({ override, argument })),
  );
  return [
    ...arrangementChanges(draft.arrangement),
    ...removed.map((key): Parameter => ({ removed: key })),
    ...added.map(({ key }): Parameter => ({ added: key })),
    ...(growth.perCent !== '' || growth.years !== '' ? (['growth'] as const) : []),
    ...(vintage === undefined ? [] : (['vintage'] as const)),
    ...figures,
    ...(unlimited || limits.perAuthority !== '' || limits.total !== '' ? (['limits'] as const) : []),
  ];
}

function withTable(arrangement: ArrangementDraft, table: Table): ArrangementDraft {
  const base = formulaOf(usual());
  const formula = formulaOf(arrangement);
  if (!base || !formula) return arrangement;
  const parts = arrangement.parts.map((part) =>
    part === formula ? { ...part, [table]: base[table] } : part,
  );
  return { ...arrangement, parts };
}

export function withoutFigure(
  { overrides }: ScenarioDraft,
  key: string,
  argument?: QuotaArgument,
): ScenarioDraft['overrides'] {
  const left = Object.entries(overrides).flatMap(([each, figures]) => {
    if (each !== key) return [[each, figures] as const];
    const kept = Object.entries(figures).filter(([name]) => argument !== undefined && name !== argument);
    return kept.length === 0 ? [] : [[each, Object.fromEntries(kept)] as const];
  });
  return Object.fromEntries(left);
}

/** The scenario with one parameter as if nobody had touched it, and all others as they are, half typed ones as well. */
export function withoutParameter(draft: ScenarioDraft, parameter: Parameter): ScenarioDraft {
  if (typeof parameter === 'object') {
    if ('added' in parameter) {
      const added = draft.added.filter(({ key }) => key !== parameter.added);
      return { ...draft, added, overrides: withoutFigure(draft, parameter.added) };
    }
    if ('removed' in parameter) {
      return { ...draft, removed: draft.removed.filter((key) => key !== parameter.removed) };
    }
    return { ...draft, overrides: withoutFigure(draft, parameter.override, parameter.argument) };
  }
  const { arrangement } = draft;
  switch (parameter) {
    case 'growth':
      return { ...draft, growth: { perCent: '', years: '' } };
    case 'vintage': {
      const { vintage: before, ...rest } = draft;
      return before === undefined ? draft : rest;
    }
    case 'limits':
      return { ...draft, unlimited: false, limits: { perAuthority: '', total: '' } };
    case 'arrangement':
      return { ...draft, arrangement: { ...arrangement, parts: usual().parts } };
    case 'factor':
    case 'caps':
    case 'floors':
      return { ...draft, arrangement: { ...arrangement, [parameter]: usual()[parameter] } };
    case 'bands':
    case 'tariff':
    case 'socio':
    case 'periph':
      return { ...draft, arrangement: withTable(arrangement, parameter) };
  }
}
