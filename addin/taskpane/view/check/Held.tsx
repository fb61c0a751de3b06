import { Exact, type Cell } from '../../../../lib/index.js';
import { usePane } from '../pane.js';
import { Digits } from '../parts.js';

/** What a cell holds, numbers to the fifteen digits that a cell carries. */
export function Held({ cell }: { readonly cell: Cell | undefined }) {
  const { voice } = usePane();
  const value = cell?.value ?? null;
  if (value === null || value === '') return '–';
  if (typeof value === 'number') return <Digits>{voice.digits(new Exact(value.toPrecision(15)))}</Digits>;
  if (typeof value === 'object') return <bdi dir="ltr">{value.error}</bdi>;
  return <bdi>{String(value)}</bdi>;
}
