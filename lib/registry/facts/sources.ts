/** A publication that figures were taken from. */
export interface Source {
  readonly he: string;
  readonly en: string;
  /** The publisher's own name of the file or table. */
  readonly file: string;
  /** The public copy through which the figures reached this table, where it was not the publisher's own file. */
  readonly via?: string;
}

/** Every source of the registry, once. A `Figure` names its source by the key. */
export const SOURCES = {
  'bureau-authorities-2024': {
    he: 'הלשכה המרכזית לסטטיסטיקה, קובץ הרשויות המקומיות 2024',
    en: 'Central Bureau of Statistics, file of the local authorities 2024',
    file: 'p_libud_24',
    via: 'giladgo10',
  },
  'bureau-authorities-2021': {
    he: 'הלשכה המרכזית לסטטיסטיקה, קובץ הרשויות המקומיות 2021',
    en: 'Central Bureau of Statistics, file of the local authorities 2021',
    file: 'p_libud_2021',
  },
  'bureau-authorities-2020': {
    he: 'הלשכה המרכזית לסטטיסטיקה, קובץ הרשויות המקומיות 2020',
    en: 'Central Bureau of Statistics, file of the local authorities 2020',
    file: 'local authorities 2020',
  },
  'bureau-periphery-2020': {
    he: 'הלשכה המרכזית לסטטיסטיקה, מדד פריפריאליות של רשויות מקומיות 2020, לוח 1',
    en: 'Central Bureau of Statistics, peripherality index of local authorities 2020, table 1',
    file: '24_22_420t1',
  },
  'ministry-register-2024': {
    he: 'משרד הפנים, מרשם הרשויות המקומיות, דצמבר 2024',
    en: 'Ministry of Interior, register of local authorities, December 2024',
    file: 'moi_socioeconomic_register_2024',
    via: 'sheyeh/muni-budget-analysis@12d5cdb',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
