import type { ClusterRow } from './row.js';

/** אשכולות, with the codes of their members, as the ministry's register of December 2024 lists them. */
export const CLUSTERS: readonly ClusterRow[] = [
  {
    he: 'בית הכרם',
    en: 'Beit HaKerem',
    ar: 'بيت هكيرم',
    aliases: ['Bet HaKerem', 'بيت هاكيرم'],
    members: [1139, 516, 5556, 522, 490, 543, 483, 525],
    uncoded: [],
  },
  {
    he: 'גליל ועמקים',
    en: 'Galilee and Valleys',
    ar: 'الجليل والمروج',
    aliases: ['Galil VeAmakim', 'HaGalil VeHaAmakim', 'הגליל והעמקים'],
    members: [
      7300, 7700, 1061, 5509, 5508, 874, 509, 499, 478, 532, 5513, 489, 520, 5566, 511, 975, 542, 978, 122,
    ],
    uncoded: [],
  },
  {
    he: 'גליל מזרחי',
    en: 'Eastern Galilee',
    ar: 'الجليل الشرقي',
    aliases: ['Galil Mizrahi', 'הגליל המזרחי'],
    members: [
      8000, 2800, 5501, 5571, 5502, 4201, 2034, 4100, 5555, 962, 4001, 4203, 26, 487, 4501, 4502, 43, 29,
    ],
    uncoded: [],
  },
  {
    he: 'גליל מערבי',
    en: 'Western Galilee',
    ar: 'الجليل الغربي',
    aliases: ['Galil Maaravi', 'הגליל המערבי'],
    members: [
      9100, 7600, 5504, 1063, 480, 5552, 812, 496, 1263, 517, 535, 518, 1292, 502, 485, 507, 473, 1296, 536,
    ],
    uncoded: ['תפן'],
  },
  {
    he: 'יהודה ושומרון',
    en: 'Judea and Samaria',
    ar: 'يهودا والسامرة',
    aliases: ['Yehuda VeShomron', 'יו"ש'],
    members: [
      3797, 5573, 3730, 3760, 3750, 3640, 3574, 5575, 3557, 3769, 3660, 3560, 5574, 5572, 3611, 5578, 3826,
      3616,
    ],
    uncoded: [],
  },
  {
    he: 'כנרת ועמקים',
    en: 'Kinneret and Valleys',
    ar: 'كنيرت والمروج',
    aliases: ['Kinneret VeAmakim', 'הכנרת והעמקים', 'Sea of Galilee and Valleys'],
    members: [6700, 481, 9200, 498, 5506, 5507, 5503, 482, 5565, 913, 530, 47, 46, 508, 65],
    uncoded: [],
  },
  {
    he: 'המפרץ',
    en: 'HaMifratz',
    ar: 'همفراتس',
    aliases: ['מפרץ חיפה', 'The Bay', 'Haifa Bay', 'خليج حيفا'],
    members: [
      998, 6800, 8200, 9600, 9500, 8800, 922, 8900, 240, 2100, 2300, 494, 5512, 529, 534, 944, 2500, 504,
    ],
    uncoded: [],
  },
  {
    he: 'נגב מזרחי',
    en: 'Eastern Negev',
    ar: 'النقب الشرقي',
    aliases: ['Negev Mizrahi', 'הנגב המזרחי'],
    members: [2200, 2560, 1192, 1059, 1303, 5569, 831, 1286, 1268, 5568, 5548, 99, 5553, 5554, 1054],
    uncoded: [],
  },
  {
    he: 'נגב מערבי',
    en: 'Western Negev',
    ar: 'النقب الغربي',
    aliases: ['Negev Maaravi', 'הנגב המערבי'],
    members: [1161, 246, 31, 1031, 5538, 1060, 5542, 5541, 5539, 5537, 5536],
    uncoded: [],
  },
  {
    he: 'השרון',
    en: 'Sharon',
    ar: 'الشارون',
    aliases: ['HaSharon', 'هشارون', 'هاشارون'],
    members: [6900, 8700, 9700, 2730, 5520, 634, 5518, 638, 195, 627, 1224, 633, 2720, 154, 168],
    uncoded: [],
  },
  {
    he: 'שורק דרומי',
    en: 'South Sorek',
    ar: 'سوريك الجنوبي',
    aliases: ['Sorek Dromi', 'Southern Sorek'],
    members: [28, 2550, 1034, 5533, 469, 5531, 5535, 5528, 1066, 5529],
    uncoded: [],
  },
  {
    he: 'מישור החוף',
    en: 'Coastal Plain',
    ar: 'السهل الساحلي',
    aliases: ['Mishor HaHof'],
    members: [5515, 9300, 9800, 537, 5545, 541, 5514, 2710, 654, 7800],
    uncoded: [],
  },
];
