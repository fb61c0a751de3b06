import { planMarks, planUnmark } from '../../../lib/index.js';
import { planEdits } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { changedParts, edit, partsOf } from '../xlsx/support.js';

const original = everythingWorkbook();
const plan = planMarks([
  { outcome: 'breached', at: { sheet: 'חברות', row: 1, column: 4 } },
  { outcome: 'advisory', at: { sheet: 'חברות', row: 2, column: 4 } },
]);

test('a plan that marks is carried out on a file as it is in Excel, again and back', async () => {
  const marked = await edit(original, planEdits(plan));
  expect(changedParts(original, marked)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  const rules = partsOf(marked)['xl/worksheets/sheet1.xml']?.match(
    /sqref="E[23]"><cfRule type="expression"/g,
  );
  expect(rules).toHaveLength(2);
  expect(changedParts(marked, await edit(marked, planEdits(plan)))).toEqual([]);
  expect(changedParts(original, await edit(marked, planEdits(planUnmark())))).toEqual([]);
});
