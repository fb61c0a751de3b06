import { loadBookCheck } from '../../lib/index.js';
import { faultsOf } from './mutations/law.js';

test('none of ten thousand spoiled sheets is misread in silence', async () => {
  const { checkBook } = await loadBookCheck();
  expect(faultsOf(checkBook, 0, 10_000)).toEqual([]);
}, 300_000);
