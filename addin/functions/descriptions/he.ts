import type { Descriptions } from './types.js';

const model = 'טווח ובו טבלת פרמטרים אחרת (פרמטר, החל מ־, ערך); בלעדיו: המודל המומלץ';

const one = {
  population: 'מספר התושבים',
  socio: 'האשכול החברתי-כלכלי של הרשות, 1 עד 10',
  periph: 'אשכול הפריפריאליות של הרשות, 1 עד 10',
  model,
};

const many = {
  populations: 'טווח מספרי התושבים',
  socios: 'טווח האשכולות החברתיים-כלכליים, באותו גודל',
  periphs: 'טווח אשכולות הפריפריאליות, באותו גודל',
  model,
};

export const he: Descriptions = {
  CLUSTERQUOTA: {
    description: 'מכסת ההשתתפות השנתית של רשות אחת, בש"ח, לפי נספח 3 לנוהל.',
    parameters: one,
  },
  CLUSTERQUOTAS: {
    description: 'המכסות השנתיות של רשויות רבות בבת אחת; שורה פגומה מציגה שגיאה משלה ואינה פוגעת באחרות.',
    parameters: many,
  },
  CLUSTERQUOTAPARTS: {
    description: 'המכסה על רכיביה, תחת כותרות: A, B, C, D, סכום לתושב, רכיב משתנה, מכסה.',
    parameters: one,
  },
  CLUSTERQUOTATOTAL: {
    description: 'סך המכסות השנתיות, כל אחת מעוגלת תחילה. שורות ריקות אינן נספרות; שורה פגומה היא שגיאה.',
    parameters: many,
  },
  CLUSTERTARIFF: {
    description: 'התעריף לתושב (B) שבו סך המכסות מגיע ליעד, או הקרוב אליו ביותר שהעיגול לאגורה מאפשר.',
    parameters: { target: 'סך המכסות השנתיות המבוקש, בש"ח', ...many },
  },
  CLUSTERAPPORTION: {
    description: 'חלוקת סכום לפי משקלות לחלקים שסכומם שווה לו בדיוק, בשיטת השארית הגדולה.',
    parameters: {
      total: 'הסכום לחלוקה, מספר שלם של יחידות; סכום שלילי מחולק כהחזר',
      weights: 'טווח המשקלות, 0 ומעלה; תא ריק אינו מקבל חלק',
      unit: 'היחידה שהחלקים הם כפולות שלה, כגון 1 או 1000; בלעדיה: 0.01, אגורה',
    },
  },
  CLUSTERMODEL: {
    description: 'טבלת הפרמטרים המומלצת שבתוקף במועד נתון, כנקודת מוצא להסדר אחר.',
    parameters: { date: 'תאריך, או טקסט כגון 2026-11-21; בלעדיו: המהדורה החדשה הידועה, ששמה בשורת הכותרת' },
  },
  CLUSTERAUTHORITY: {
    description: 'נתון ידוע על רשות מקומית, לפי שמה בכל אחת מהשפות או לפי סמלה.',
    parameters: {
      name_or_code: 'שם הרשות, או סמלה בלשכה המרכזית לסטטיסטיקה',
      field: 'code, name, kind, population, socio, periph, area, cluster, או שם השדה בעברית',
      vintage: 'bureau-2024 (ברירת המחדל), ministry-2024 או bureau-2020',
    },
  },
  CLUSTERMEMBERS: {
    description: 'הרשויות החברות באשכול: סמל, שם, אוכלוסייה, אשכול חברתי-כלכלי ואשכול פריפריאליות.',
    parameters: { cluster: 'שם אשכול הרשויות, בכל אחת מהשפות' },
  },
  CLUSTERACCOUNT: {
    description: 'פרק, צד ושם של כרטיס תקציב לפי הקוד שלו, מספר הקודים של המשרד.',
    parameters: {
      code: 'קוד הכרטיס: עשר ספרות, מפוצל (61111/121/8), או פרק או סעיף לבדו',
      field:
        'code, side, chapter, chapterName, name, nearest, kind, kindName, nearestKind, או בעברית; בלעדיו: פרק, צד ושם',
    },
  },
  CLUSTERCHAPTERSUM: {
    description: 'סכום הכרטיסים של פרק או סעיף בתקציב, חיובי גם כשבגיליון אחד הצדדים רשום במינוס.',
    parameters: {
      codes: 'טווח קודי הכרטיסים, כפי ש-CLUSTERACCOUNT מקבלת אותם',
      amounts: 'טווח הסכומים שלהם, באותו גודל; תא ריק או קו הם אפס',
      chapter: 'פרק או סעיף (61, 6111), או חלק שלם של התקציב (6)',
    },
  },
};
