import type { Result } from '../../lib/index.js';
import type { ExcelProblem } from './port.js';
import { reading, writing } from './run.js';

export function readSetting(key: string): Promise<Result<unknown, ExcelProblem>> {
  return reading(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

/** Those whose keys begin so, as they are in the workbook now, in the order of their keys. */
export function readSettings(prefix: string): Promise<Result<ReadonlyMap<string, unknown>, ExcelProblem>> {
  return reading(async (context) => {
    const settings = context.workbook.settings.load('items/key,items/value');
    await context.sync();
    const found = settings.items.filter(({ key }) => key.startsWith(prefix));
    found.sort((a, b) => (a.key < b.key ? -1 : 1));
    return new Map(found.map(({ key, value }) => [key, value as unknown]));
  });
}

/** Undefined removes the setting. */
export function writeSetting(key: string, value: unknown): Promise<Result<void, ExcelProblem>> {
  return writing(async (context) => {
    const { settings } = context.workbook;
    if (value === undefined) {
      const setting = settings.getItemOrNullObject(key);
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    } else settings.add(key, value);
    await context.sync();
  });
}
