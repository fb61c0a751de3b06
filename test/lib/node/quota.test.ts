import { eshkol, file, json } from './support.js';

const quota = (population: string, socio: string, periph: string, ...more: readonly string[]) =>
  ['quota', '--population', population, '--socio', socio, '--periph', periph, ...more] as const;

describe('eshkol quota', () => {
  // Computed by hand from annex 3: A + 4 · C · D · population.
  it.each([
    ['44585', '3', '6', '55126.50', '15000.00', '0.90', '40126.50'],
    ['26182', '7', '6', '70909.50', '12000.00', '2.25', '58909.50'],
    ['3754', '4', '7', '15631.00', '10000.00', '1.50', '5631.00'],
    ['101830', '8', '8', '422320.00', '15000.00', '4.00', '407320.00'],
    ['14999', '3', '3', '15399.64', '10000.00', '0.36', '5399.64'],
    ['15000', '3', '3', '17400.00', '12000.00', '0.36', '5400.00'],
    ['30000', '8', '8', '132000.00', '12000.00', '4.00', '120000.00'],
    ['30001', '8', '8', '135004.00', '15000.00', '4.00', '120004.00'],
    ['9007199254740991', '10', '10', '36028797018978964.00', '15000.00', '4.00', '36028797018963964.00'],
  ])(
    '%s residents, clusters %s and %s',
    async (population, socio, periph, expected, fixed, perResident, variable) => {
      expect(await json(...quota(population, socio, periph))).toMatchObject({
        quota: expected,
        fixed,
        perResident,
        variable,
        tariff: '4.00',
        population: Number(population),
        socio: Number(socio),
        periph: Number(periph),
        model: 'recommended',
        edition: 'moi-2017-05-17',
        clauses: ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'],
      });
    },
  );

  it('prints one JSON document and nothing else', async () => {
    const { exit, out, err } = await eshkol(...quota('44585', '3', '6'), '--json');
    expect([exit, err, out.trim().split('\n').length]).toEqual([0, '', 1]);
  });

  it.each([
    ['he', 'המכסה השנתית: 55,126.50 ₪'],
    ['ar', 'الحصة السنوية: 55,126.50 ₪'],
    ['fa', 'سهمیهٔ سالانه: 55,126.50 ₪'],
    ['en', 'Yearly quota: 55,126.50 NIS'],
  ])('tells its working in %s', async (language, first) => {
    const { out } = await eshkol(...quota('44585', '3', '6'), '--lang', language);
    expect(out.split('\n')[0]).toContain(first);
    expect(out.split('\n')).toHaveLength(9);
  });

  it('speaks Hebrew by default', async () => {
    expect((await eshkol(...quota('44585', '3', '6'))).out).toContain('המכסה השנתית');
  });

  it('computes by an arrangement of the authorities themselves, rounding half up', async () => {
    const ten = (value: string) => Array.from({ length: 10 }, () => value);
    const model = file(
      'own.json',
      JSON.stringify({
        bands: [{ from: 0, fixed: '100.5' }],
        tariff: '0.335',
        socio: ten('100'),
        periph: ten('50'),
      }),
    );
    // 100.5 + 3 · 0.335 · 1 · 0.5 = 101.0025
    expect(await json(...quota('3', '1', '1', '--model', model))).toMatchObject({
      quota: '101.00',
      perResident: '0.1675',
      rounding: '-0.0025',
      model: 'own',
      edition: null,
    });
  });
});

describe('what eshkol quota refuses, in one line', () => {
  const model = file('bad.json', '{"bands": []');
  const ten = (value: string) => Array.from({ length: 10 }, () => value);
  const own = file(
    'arrangement.json',
    JSON.stringify({ bands: [{ from: 0, fixed: '1' }], tariff: '5', socio: ten('100'), periph: ten('100') }),
  );
  const shape = file('shape.json', '{"bands":[{"from":0,"fixed":"1"}],"tariff":"x","socio":[1],"periph":[]}');

  it.each<[string, readonly string[], readonly string[]]>([
    ['no command', [], ['No command']],
    ['an unknown command', ['quotes'], ['“quotes”', 'quota, quotas']],
    ['a name of every object', ['constructor'], ['“constructor”']],
    ['an unknown option', [...quota('1', '1', '1'), '--perif', '3'], ['--perif']],
    ['a missing value', ['quota', '--population', '--socio', '3'], ['--population lacks']],
    ['a missing value at the end', ['quota', '--population'], ['--population lacks']],
    ['an empty value', ['quota', '--population', ''], ['--population lacks']],
    ['an option twice', [...quota('1', '1', '1'), '--socio', '3'], ['--socio', 'more than once']],
    ['a flag with a value', [...quota('1', '1', '1'), '--json=yes'], ['--json']],
    ['missing options', ['quota', '--socio', '3'], ['--population is missing', '--periph is missing']],
    ['letters', quota('44x', '3', '6'), ['--population', '44x']],
    ['thousands commas', quota('44,585', '3', '6'), ['--population']],
    ['a negative population', quota('-5', '3', '6'), ['-5']],
    ['half a resident', quota('1.5', '3', '6'), ['1.5']],
    ['nobody', quota('0', '3', '6'), ['0 is not a number of residents']],
    ['more residents than can be counted', quota('9007199254740992', '3', '6'), ['too large']],
    [
      'more digits than any number has',
      quota('9'.repeat(400), '3', '6'),
      ['--population: a number is needed'],
    ],
    [
      'an own model before there was a procedure',
      [...quota('1', '1', '1'), '--on', '2016-01-01', '--model', own],
      ['1 Jan 2016'],
    ],
    ['cluster 0 and cluster 11', quota('1', '0', '11'), ['Socio-economic', 'Peripherality', '11']],
    ['a day that is none', [...quota('1', '1', '1'), '--on', '2026-02-30'], ['--on', '2026-02-30']],
    ['a day before the first edition', [...quota('1', '1', '1'), '--on', '2017-05-16'], ['16 May 2017']],
    ['a model that is not there', [...quota('1', '1', '1'), '--model', '/no/such.json'], ['/no/such.json']],
    ['a model that is no JSON', [...quota('1', '1', '1'), '--model', model], ['JSON', model]],
    ['a model of another shape', [...quota('1', '1', '1'), '--model', shape], ['socio', 'periph']],
    ['an unknown language', [...quota('1', '1', '1'), '--lang', 'xx'], ['xx']],
    ['an argument too many', [...quota('1', '1', '1'), 'file.csv'], ['file.csv']],
  ])('%s', async (name, args, parts) => {
    const inEnglish = name === 'an unknown language' || args.length === 0 ? args : [...args, '--lang', 'en'];
    // A missing value at the end would take `--lang` for its value.
    const { exit, out, err } = await eshkol(...inEnglish);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    if (args.length > 0) for (const part of parts) expect(err).toContain(part);

    const asJson = await eshkol(...inEnglish, '--json');
    expect(asJson.exit).toBe(2);
    const document = JSON.parse(asJson.out) as { error: { message: string; cells: string[] } };
    expect(`${document.error.message}\n`).toBe(asJson.err);
    expect(Array.isArray(document.error.cells)).toBe(true);
  });

  it('says once what is wrong in several places alike', async () => {
    const { err } = await eshkol(...quota('1', '1', '1', '--model', shape, '--lang', 'en'));
    expect(err).toMatch(/^socio, periph: The model is not built/);
  });

  it('names the place in a model', async () => {
    const { error } = await json(...quota('1', '1', '1', '--model', shape));
    expect(error).toMatchObject({ cells: ['socio', 'periph'] });
  });

  it('lists only commands that work', async () => {
    for (const args of [['--help'], ['help'], ['quota', '--help'], ['-h']]) {
      const { exit, out } = await eshkol(...args, '--lang', 'en');
      expect(exit).toBe(0);
      expect(out).toContain('eshkol quotas FILE.csv');
      expect(out).toContain('eshkol portable FILE.xlsx OUT.xlsx');
      expect(out).toContain('eshkol check FILE…|FOLDER…');
      expect(out).toContain('governance (a whole workbook), council, rotation');
      for (const [, name = ''] of out.matchAll(/^ {2}eshkol ([a-z]+) /gm)) {
        // Each that is named answers to its name: bad usage of its own, not an unknown command.
        expect((await eshkol(name, '--no-such-option', '--lang', 'en')).err).not.toContain(
          'There is no command',
        );
      }
    }
  });
});
