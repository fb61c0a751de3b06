import { sheetOf, type Base } from './base.js';

export function members(): Base {
  const rows: (readonly [string, number, number, number])[] = [
    ['טייבה', 46_501, 3, 5],
    ['טירה', 28_300, 4, 4],
    ['כפר סבא', 101_500, 8, 2],
    ['קלנסווה', 24_900, 3, 5],
    ['תל מונד', 13_800, 8, 3],
  ];
  return {
    name: 'members',
    sheet: sheetOf('חברות', [
      ['רשויות האשכול'],
      ['שם הרשות', 'אוכלוסייה', 'אשכול חברתי-כלכלי', 'אשכול פריפריאליות'],
      ...rows.map((row) => [...row]),
    ]),
    figures: (check) =>
      new Map(
        check.sheets.flatMap(({ readings }) =>
          readings.flatMap(({ kind, facts }) =>
            kind === 'members'
              ? (facts as MembersFacts).rows.flatMap(({ name = '', numbers }) =>
                  (['population', 'socio', 'periph'] as const).flatMap((field) => {
                    const value = numbers[field]?.value ?? null;
                    const clean = name
                      .replace(/[\p{Cf}\u00a0]/gu, '')
                      .replace(/\s+/g, ' ')
                      .trim();
                    return value === null ? [] : [[`${clean} ${field}`, String(value)] as const];
                  }),
                )
              : [],
          ),
        ),
      ),
    truth: new Map(
      rows.flatMap(([name, population, socio, periph]) => [
        [`${name} population`, String(population)],
        [`${name} socio`, String(socio)],
        [`${name} periph`, String(periph)],
      ]),
    ),
  };
}

interface MembersFacts {
  readonly rows: readonly {
    readonly name?: string;
    readonly numbers: Readonly<Record<string, { readonly value: number | null } | undefined>>;
  }[];
}
