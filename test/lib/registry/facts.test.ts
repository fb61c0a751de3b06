import {
  authorities,
  clusterMembers,
  clusters,
  findCluster,
  sourceOf,
  VINTAGES,
} from '../../../lib/index.js';
import { fold } from '../../../lib/core/text.js';
import { sharedTable } from './shared-data.js';

const FIGURES = ['population', 'socio', 'periph', 'area'] as const;

describe('the registry', () => {
  test('holds 257 authorities, each once', () => {
    const kinds = authorities().map(({ kind }) => kind);
    expect(new Set(authorities().map(({ code }) => code)).size).toBe(257);
    expect(kinds.filter((kind) => kind === 'municipality')).toHaveLength(82);
    expect(kinds.filter((kind) => kind === 'local-council')).toHaveLength(121);
    expect(kinds.filter((kind) => kind === 'regional-council')).toHaveLength(54);
  });

  test('holds 12 clusters with 177 memberships, Tefen without a code', () => {
    const coded = clusters().flatMap(({ members }) => members);
    expect(clusters()).toHaveLength(12);
    expect(coded).toHaveLength(176);
    expect(new Set(coded).size).toBe(176);
    expect(clusters().flatMap(({ name, uncoded }) => uncoded.map((member) => [name.he, member]))).toEqual([
      ['גליל מערבי', 'תפן'],
    ]);
    expect(clusters().every(({ year, source }) => year === 2024 && source === 'ministry-register-2024')).toBe(
      true,
    );
  });

  test('says of every member which cluster it is in, and of no one else', () => {
    for (const cluster of clusters()) {
      expect(clusterMembers(cluster).map((member) => member.code)).toEqual(cluster.members);
      expect(clusterMembers(cluster).every((member) => member.cluster === cluster.name.he)).toBe(true);
    }
    expect(authorities().filter((authority) => authority.cluster === undefined)).toHaveLength(257 - 176);
  });

  test('gives no figure without its year and a source that it lists', () => {
    const figures = authorities().flatMap((authority) =>
      VINTAGES.flatMap((vintage) => Object.values(authority.figures[vintage] ?? {})),
    );
    expect(figures.length).toBeGreaterThan(257 * 5);
    for (const figure of [...figures, ...authorities().map(({ listed }) => listed)]) {
      expect(figure.year).toBeGreaterThanOrEqual(2019);
      expect(figure.year).toBeLessThanOrEqual(2024);
      expect(sourceOf(figure.source)).toBeDefined();
    }
    expect(sourceOf('hearsay')).toBeUndefined();
  });

  test('keeps each vintage to its own years', () => {
    const years = new Set(
      authorities().flatMap((authority) =>
        VINTAGES.flatMap((vintage) =>
          FIGURES.flatMap((field) => {
            const figure = authority.figures[vintage]?.[field];
            return figure ? [`${vintage} ${field} ${figure.year} ${figure.source}`] : [];
          }),
        ),
      ),
    );
    expect([...years].sort()).toEqual([
      'bureau-2020 population 2020 bureau-authorities-2020',
      'bureau-2020 socio 2019 bureau-authorities-2020',
      'bureau-2024 area 2021 bureau-authorities-2021',
      'bureau-2024 periph 2020 bureau-periphery-2020',
      'bureau-2024 population 2024 bureau-authorities-2024',
      'bureau-2024 socio 2021 bureau-authorities-2024',
      'ministry-2024 area 2024 ministry-register-2024',
      'ministry-2024 periph 2020 ministry-register-2024',
      'ministry-2024 population 2024 ministry-register-2024',
      'ministry-2024 socio 2021 ministry-register-2024',
    ]);
  });

  test('leaves unknown what is unknown', () => {
    const unindexed = authorities().filter(({ figures }) => figures['bureau-2024']?.socio === undefined);
    expect(unindexed.map(({ name }) => name.en)).toEqual(['Tzur Hadassa', "Sha'ar Shomron"]);
    expect(unindexed.map(({ figures }) => Object.keys(figures['bureau-2024'] ?? {}))).toEqual([
      ['population'],
      ['population'],
    ]);
    expect(unindexed.map(({ figures }) => figures['bureau-2020'])).toEqual([undefined, undefined]);
  });

  test('gives the Sharon cluster the residents and dunams of the register of 2024', () => {
    const sharon = findCluster('Sharon');
    if (!sharon.ok) throw new Error(sharon.problems[0].code);
    const sum = (field: 'population' | 'area'): number =>
      clusterMembers(sharon.value).reduce(
        (total, { figures }) => total + (figures['ministry-2024']?.[field]?.value ?? NaN),
        0,
      );
    expect([sum('population'), sum('area')]).toEqual([517640, 284330]);
  });
});

const table = sharedTable('authorities.csv');
const memberships = sharedTable('eshkolot.csv');

(table ? describe : describe.skip)('compared with the published tables', () => {
  const byCode = new Map((table ?? []).map((row) => [row['code'], row] as const));
  const number = (text: string | undefined, factor = 1): number | undefined =>
    text ? Math.round(Number(text) * factor) : undefined;

  test('every figure is theirs, and none of theirs is left out', () => {
    expect(byCode.size).toBe(257);
    for (const { code, figures } of authorities()) {
      const row = byCode.get(code) ?? {};
      const ofBureau = row['source']?.includes('area:CBS') ? number(row['area_dunam']) : undefined;
      const found = VINTAGES.flatMap((vintage) => FIGURES.map((field) => figures[vintage]?.[field]?.value));
      expect([code, ...found]).toEqual([
        code,
        number(row['population']),
        number(row['socio']),
        number(row['periph']),
        ofBureau,
        number(row['reg_population_dec2024']),
        number(row['reg_socio_2021']),
        number(row['reg_periph_2020']),
        number(row['reg_area_km2'], 1000),
        number(row['cbs_population_2020']),
        number(row['cbs_socio_2019']),
        undefined,
        undefined,
      ]);
    }
  });

  test('every area has one of the two sources, and every kind and Hebrew name is theirs', () => {
    for (const { code, kind, name, figures } of authorities()) {
      const row = byCode.get(code) ?? {};
      const area = figures['bureau-2024']?.area ?? figures['ministry-2024']?.area;
      expect([code, area?.value]).toEqual([code, number(row['area_dunam'])]);
      expect(kind).toBe(row['status']?.replace(' ', '-'));
      expect(fold(name.he)).toBe(fold(row['name_he'] ?? ''));
    }
  });

  test('every membership is theirs', () => {
    const ours = clusters().flatMap(({ name, members, uncoded }) => [
      ...members.map((code) => `${name.he} ${code}`),
      ...uncoded.map((member) => `${name.he} ${member}`),
    ]);
    const theirs = (memberships ?? []).map((row) => `${row['eshkol_he']} ${row['code'] || row['member_he']}`);
    expect(ours.sort()).toEqual(theirs.sort());
  });
});
