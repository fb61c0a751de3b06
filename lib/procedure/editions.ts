import type { IsoDate } from '../core/dated.js';

/** A document that clauses stand in. `published` is absent where the document does not say. */
export interface Edition {
  readonly id: string;
  readonly title: { readonly he: string; readonly en: string };
  readonly publisher: { readonly he: string; readonly en: string };
  readonly language: 'he' | 'ar' | 'fa';
  readonly published?: IsoDate;
}

const editions = [
  {
    id: 'moi-2017-05-17',
    title: {
      he: 'נהלים והנחיות להקמת והפעלת איגוד ערים מסוג אשכול רשויות מקומיות',
      en: 'Procedures and guidelines for establishing and operating an association of towns of the local-authority cluster kind',
    },
    publisher: {
      he: 'משרד הפנים, המינהל לשלטון מקומי, האגף לפיתוח כלכלי',
      en: 'Ministry of the Interior, Local Government Administration, Economic Development Division',
    },
    language: 'he',
    published: '2017-05-17' as IsoDate,
  },
  {
    id: 'sharon-about',
    title: { he: 'אודות אשכול רשויות השרון', en: 'About the Sharon cluster' },
    publisher: { he: 'אשכול רשויות השרון', en: 'Sharon cluster of local authorities' },
    language: 'ar',
  },
  {
    id: 'twin-cities-guide',
    title: { he: 'תהליך החתימה על ברית ערים תאומות', en: 'How a twin-cities bond is signed' },
    publisher: {
      he: 'מרכז השלטון המקומי, המינהל לפיתוח בינלאומי',
      en: 'Centre for Local Government, International Development Administration',
    },
    language: 'he',
  },
  {
    id: 'asian-mayors-news',
    title: {
      he: 'התכנסות אסיאתית בהשתתפות האזרחים והניהול העירוני',
      en: 'Asian convergence with the participation of citizens and city management',
    },
    publisher: { he: 'עיריית כאשאן', en: 'Municipality of Kashan' },
    language: 'fa',
  },
  {
    id: 'metropolis-news',
    title: {
      he: 'הצגת ניסיונם המוצלח של ראשי הערים החברות במטרופוליס',
      en: 'Member mayors of Metropolis to present their successful experiences',
    },
    publisher: { he: 'עיריית שיראז', en: 'Municipality of Shiraz' },
    language: 'fa',
  },
  {
    id: 'eshkol',
    title: { he: 'קריאה שלנו, במקום שהמסמכים שותקים', en: 'Our own reading, where the documents are silent' },
    publisher: { he: 'אשכול', en: 'Eshkol' },
    language: 'he',
  },
] as const satisfies readonly Edition[];

export type EditionId = (typeof editions)[number]['id'];

export const EDITIONS: readonly (Edition & { readonly id: EditionId })[] = editions;
