import type { ScenarioCode } from '../../quota/scenarios/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {מספר התושבים} socio {האשכול החברתי-כלכלי} periph {אשכול הפריפריאליות} other {הנתון}}';
const vintage =
  '{publisher, select, bureau {הלמ"ס} ministry {מרשם משרד הפנים} other {{publisher}}} {year, number, plain}';

export const scenarios: Messages<ScenarioCode> = {
  'figure-unknown': `{authority}: ${argument} אינו ידוע, ולכן אין מכסה.`,
  'figure-not-in-vintage': `{authority}: ${argument} אינו בנתוני ${vintage}, ולכן אין מכסה; אפשר להקליד אותו בתרחיש.`,
  'scenario-added-twice': '{authority} כבר חברה באשכול, ולכן לא נוספה פעם שנייה.',
  'scenario-removed-unknown': 'הרשות {key}, שהתרחיש מוציא, אינה בין חברות האשכול.',
  'scenario-override-unknown': 'הרשות {key}, שהוקלד לה נתון בתרחיש, אינה בין חברות האשכול.',
  'scenario-shape': 'השדה חסר או אינו בנוי כנדרש, ולכן התרחיש לא נקרא.',
  'scenario-format-newer':
    'התרחיש נשמר בגרסה חדשה יותר של התוסף (מבנה {format, number, plain}; כאן מוכר {known, number, plain}); הוא נשאר בחוברת כמות שהוא.',
  'scenario-growth-rate':
    'גידול שנתי באחוזים: עד {most, number, exact}, או ירידה של פחות מ-100, עד תשע ספרות אחרי הנקודה; נמצא «{value}».',
  'scenario-growth-years': 'שנות הגידול: נדרש מספר שלם מ-0 עד {most, number, exact}; נמצא «{value}».',
  'scenario-limit': 'מגבלה של הצו: נדרש סכום שאינו שלילי, באגורות שלמות; נמצא «{value}».',
  'scenario-key-repeated': 'הרשות {key} מופיעה יותר מפעם אחת.',
};
