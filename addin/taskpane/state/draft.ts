import {
  formulaOf,
  readModelTable,
  type ModelProblem,
  type QuotaModel,
  type Result,
} from '../../../lib/index.js';
import { typedNumber } from '../numbers.js';

/**
 * The parameters as they stand in the fields, letter for letter: what is half typed is kept, and the library says
 * what is wrong with it. Coefficients in per cent, without the sign.
 */
export interface ModelDraft {
  readonly bands: readonly { readonly from: string; readonly fixed: string }[];
  readonly tariff: string;
  readonly socio: readonly string[];
  readonly periph: readonly string[];
}

/** Names one field: `tariff`, `bands.1.from`, `socio.3`; problems of the library carry it as their place. */
export type FieldKey =
  'tariff' | `bands.${number}.from` | `bands.${number}.fixed` | `socio.${number}` | `periph.${number}`;

/** The fields of a model of one formula; the letters of annex 3 can show no other. */
export function draftOf(model: QuotaModel): ModelDraft {
  const part = formulaOf(model);
  if (!part) throw new RangeError('a model of one formula is needed');
  return {
    bands: part.bands.map(({ from, fixed }) => ({ from: String(from), fixed: fixed.toFixed() })),
    tariff: part.tariff.toFixed(),
    socio: part.socio.map((value) => value.toFixed()),
    periph: part.periph.map((value) => value.toFixed()),
  };
}

/** Arabic and Persian digits become European ones; anything that is no number goes to the library as it is. */
const plain = (text: string): string => typedNumber(text)?.toFixed() ?? text;
const plainPerCent = (text: string): string => `${plain(text)}%`;

interface Row {
  readonly cells: readonly [string, string | number, string];
  readonly from: FieldKey;
  readonly value: FieldKey;
}

const coefficientRows = (parameter: 'C' | 'D', name: 'socio' | 'periph', values: readonly string[]): Row[] =>
  values.map((value, index) => ({
    cells: [parameter, index + 1, plainPerCent(value)],
    from: `${name}.${index}`,
    value: `${name}.${index}`,
  }));

const rowsOf = (draft: ModelDraft): readonly Row[] => [
  ...draft.bands.map(({ from, fixed }, index): Row => ({
    cells: ['A', plain(from), plain(fixed)],
    from: `bands.${index}.from`,
    value: `bands.${index}.fixed`,
  })),
  { cells: ['B', '–', plain(draft.tariff)], from: 'tariff', value: 'tariff' },
  ...coefficientRows('C', 'socio', draft.socio),
  ...coefficientRows('D', 'periph', draft.periph),
];

/** The model that the fields make, or what is wrong with which field. It needs approval (Q7) unless it is the recommended one. */
export function modelOf(draft: ModelDraft): Result<QuotaModel, ModelProblem> {
  const rows = rowsOf(draft);
  return readModelTable(
    rows.map(({ cells }) => cells),
    (row, column) => {
      const at = rows[row - 1];
      return (column === 3 ? at?.value : at?.from) ?? 'tariff';
    },
  );
}

export function withField(draft: ModelDraft, key: FieldKey, text: string): ModelDraft {
  const [name, index, part] = key.split('.') as [string, string?, string?];
  const at = Number(index);
  if (name === 'tariff') return { ...draft, tariff: text };
  if (name === 'bands') {
    const bands = draft.bands.map((band, i) => (i === at ? { ...band, [part ?? 'from']: text } : band));
    return { ...draft, bands };
  }
  const replace = (values: readonly string[]) => values.map((value, i) => (i === at ? text : value));
  return name === 'socio'
    ? { ...draft, socio: replace(draft.socio) }
    : { ...draft, periph: replace(draft.periph) };
}

export const withBand = (draft: ModelDraft): ModelDraft => ({
  ...draft,
  bands: [...draft.bands, { from: '', fixed: '' }],
});

export const withoutBand = (draft: ModelDraft, index: number): ModelDraft => ({
  ...draft,
  bands: draft.bands.filter((_, i) => i !== index),
});
