import { clusterModel } from '../../../addin/functions/model.js';
import { clusterQuota } from '../../../addin/functions/quota.js';
import { speak } from '../../../addin/functions/speech.js';
import { ANNEX_3 } from '../../fixtures/annex-3.js';
import { error, shows, startRuntime } from './runtime.js';

beforeAll(async () => {
  startRuntime();
  await speak('he');
});

describe('CLUSTERMODEL', () => {
  test.each<[string, unknown]>([
    ['ISO text', '2017-05-17'],
    ['text with spaces', ' 2026-11-21 '],
    // 17 May 2017 is serial 42872.
    ['the first day as a serial number', 42872],
    ['a serial number with a time of day', 42872.99],
    ['a range of one cell', [[45000]]],
  ])('spills the table in force: %s', (_, date) => {
    expect(shows(() => clusterModel(date))).toEqual(ANNEX_3);
  });

  test.each<[string, unknown]>([
    ['left out', undefined],
    ['null', null],
    ['a blank cell of the desktop', 0],
    ['empty text', ''],
  ])('without a date (%s) spills the newest edition under a heading that names it', (_, date) => {
    const spilled = shows(() => clusterModel(date)) as unknown[][];
    expect(spilled.slice(1)).toEqual(ANNEX_3);
    expect(spilled[0]).toEqual(['פרמטר', 'החל מ־', expect.stringContaining('2017-05-17')]);
  });

  test('what it spills is a model again, heading included', () => {
    expect(shows(() => clusterQuota(44585, 3, 6, clusterModel()))).toBe(55126.5);
    expect(shows(() => clusterQuota(44585, 3, 6, clusterModel('2020-01-01')))).toBe(55126.5);
  });

  test.each<[string, unknown]>([
    ['ISO text', '2017-05-16'],
    ['a serial number', 42871],
    ['the first day that Excel knows', 1],
  ])('before the first edition there is none: %s', (_, date) => {
    expect(shows(() => clusterModel(date))).toEqual(error('#N/A', '17 במאי 2017'));
  });

  test.each<[unknown, string]>([
    ['17/05/2017', '17/05/2017'],
    ['2017-02-30', '2017-02-30'],
    ['yesterday', 'yesterday'],
    [-1, '-1'],
    [60, '60'],
    [3_000_000, '3000000'],
    [true, 'TRUE'],
    [{ type: 'Error', basicType: 'Error', basicValue: '#REF!' }, '#REF!'],
  ])('%p is no date', (date, named) => {
    expect(shows(() => clusterModel(date))).toEqual(error('#VALUE!', named));
  });

  test('a range of dates is not one date', () => {
    expect(shows(() => clusterModel([[42872], [42873]]))).toEqual(error('#VALUE!', 'תא אחד'));
  });
});
