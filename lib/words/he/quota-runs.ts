import type { SweepProblem } from '../../quota/bulk/sweep.js';
import type { UncertaintyProblem } from '../../quota/uncertainty/types.js';
import type { Messages } from '../messages.js';

export const quotaRuns: Messages<UncertaintyProblem['code'] | SweepProblem['code']> = {
  'uncertainty-runs':
    'מספר ההרצות: נדרש מספר שלם מ-1 עד {most, number, exact}, ונמצא {value, number, exact}.',
  'uncertainty-range': 'טווח מספר התושבים: נדרש אחוז מ-0 ועד פחות מ-100, ונמצא {value}.',
  'uncertainty-seed': 'הזרע של ההגרלה: נדרש מספר שלם בן 32 סיביות, ונמצא {value, number, exact}.',
  'uncertainty-too-large':
    '{value, number, exact} מכסות הן יותר מכפי שאפשר לשמור; המרב הוא {most, number, exact}. יש להקטין את מספר ההרצות.',
  'uncertainty-shares':
    'ההסדר מחלק סכום לפי טבלת חלקים שנקבעו למספרי התושבים כפי שנמסרו; אין לדעת מה יהיה חלקה של רשות שמספר תושביה אחר.',
  'sweep-steps':
    'מספר הצעדים בין שני ההסדרים: נדרש מספר שלם מ-1 עד {most, number, exact}, ונמצא {value, number, exact}.',
  'sweep-bounds': 'לשני ההסדרים תקרות או רצפות שונות, ולכן אין ביניהם צעדים שווים.',
};
