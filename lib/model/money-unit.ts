/** What a sheet's numbers count: שקלים חדשים, אלפי ש"ח, מיליוני ש"ח. */
export const MONEY_UNITS = ['nis', 'thousands', 'millions'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** How many NIS one of them is. */
export const NIS_IN: Readonly<Record<MoneyUnit, number>> = { nis: 1, thousands: 1000, millions: 1_000_000 };
