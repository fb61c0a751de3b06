import {
  readModelTable,
  type Band,
  type ModelProblem,
  type Part,
  type QuotaModel,
  type Result,
} from '../../../../lib/index.js';
import { typedNumber } from '../../numbers.js';

/** From so many residents on, so many NIS. */
export interface StepDraft {
  readonly from: string;
  readonly value: string;
}

export interface FormulaDraft {
  readonly kind: 'formula';
  readonly weight: string;
  readonly bands: readonly StepDraft[];
  readonly tariff: string;
  /** Per cent without the sign, for clusters 1 to 10. */
  readonly socio: readonly string[];
  readonly periph: readonly string[];
}

export interface SharesDraft {
  readonly kind: 'shares';
  readonly weight: string;
  readonly total: string;
  readonly shares: readonly { readonly population: string; readonly share: string }[];
}

export type PartDraft = FormulaDraft | SharesDraft;

/**
 * An arrangement as it stands in the fields, letter for letter: what is half typed is kept, and the library says what is wrong
 * with it. Every arrangement that the library knows has a draft, and comes out of it as it went in.
 */
export interface ArrangementDraft {
  readonly parts: readonly PartDraft[];
  readonly factor: string;
  readonly caps: readonly StepDraft[];
  readonly floors: readonly StepDraft[];
}

const stepsOf = (bands: readonly Band[]): readonly StepDraft[] =>
  bands.map(({ from, fixed }) => ({ from: String(from), value: fixed.toFixed() }));

const partOf = (part: Part): PartDraft =>
  part.kind === 'formula'
    ? {
        kind: 'formula',
        weight: part.weight.toFixed(),
        bands: stepsOf(part.bands),
        tariff: part.tariff.toFixed(),
        socio: part.socio.map((value) => value.toFixed()),
        periph: part.periph.map((value) => value.toFixed()),
      }
    : {
        kind: 'shares',
        weight: part.weight.toFixed(),
        total: part.total.toFixed(),
        shares: part.shares.map(({ population, share }) => ({
          population: String(population),
          share: share.toFixed(),
        })),
      };

export const arrangementDraft = ({ parts, factor, caps, floors }: QuotaModel): ArrangementDraft => ({
  parts: parts.map(partOf),
  factor: factor.toFixed(),
  caps: stepsOf(caps),
  floors: stepsOf(floors),
});

/** A row of the parameter table that the fields make, and the fields that its two numbers stand in. */
interface Row {
  readonly cells: readonly [parameter: string, from: string | number, value: string];
  readonly from: string;
  readonly value: string;
}

/** Arabic and Persian digits become European ones; anything that is no number goes to the library as it is. */
const plain = (text: string): string => typedNumber(text)?.toFixed() ?? text;
const perCent = (text: string): string => `${plain(text)}%`;

const stepRows = (parameter: string, steps: readonly StepDraft[], at: string): readonly Row[] =>
  steps.map(({ from, value }, index) => ({
    cells: [parameter, plain(from), plain(value)],
    from: `${at}.${index}.from`,
    value: `${at}.${index}.value`,
  }));

const clusterRows = (parameter: 'C' | 'D', values: readonly string[], at: string): readonly Row[] =>
  values.map((value, index) => ({
    cells: [parameter, index + 1, perCent(value)],
    from: `${at}.${index}`,
    value: `${at}.${index}`,
  }));

const single = (parameter: string, value: string, at: string): Row => ({
  cells: [parameter, '–', value],
  from: at,
  value: at,
});

const partRows = (part: PartDraft, at: string): readonly Row[] =>
  part.kind === 'formula'
    ? [
        ...stepRows('A', part.bands, `${at}.bands`),
        single('B', plain(part.tariff), `${at}.tariff`),
        ...clusterRows('C', part.socio, `${at}.socio`),
        ...clusterRows('D', part.periph, `${at}.periph`),
      ]
    : [
        single('T', plain(part.total), `${at}.total`),
        ...part.shares.map(({ population, share }, index): Row => ({
          cells: ['S', plain(population), plain(share)],
          from: `${at}.shares.${index}.population`,
          value: `${at}.shares.${index}.share`,
        })),
      ];

function rowsOf({ parts, factor, caps, floors }: ArrangementDraft): readonly Row[] {
  const several = parts.length > 1;
  return [
    ...parts.flatMap((part, index): readonly Row[] => {
      const at = `parts.${index}`;
      const weight: Row = {
        cells: ['part', index + 1, perCent(part.weight)],
        from: `${at}.weight`,
        value: `${at}.weight`,
      };
      return several ? [weight, ...partRows(part, at)] : partRows(part, at);
    }),
    single('factor', perCent(factor), 'factor'),
    ...stepRows('cap', caps, 'caps'),
    ...stepRows('floor', floors, 'floors'),
  ];
}

/**
 * The arrangement that the fields make, or what is wrong with which field (`parts.0.bands.1.from`). It needs approval (Q7) unless it says
 * what the recommended model says.
 */
export function arrangementOf(draft: ArrangementDraft): Result<QuotaModel, ModelProblem> {
  const rows = rowsOf(draft);
  return readModelTable(
    rows.map(({ cells }) => cells),
    (row, column) => {
      const at = rows[row - 1];
      return (column === 3 ? at?.value : at?.from) ?? '';
    },
  );
}
