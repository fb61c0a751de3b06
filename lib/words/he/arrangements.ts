import type { ArrangementCode } from '../../quota/arrangements/types.js';
import type { Messages } from '../messages.js';

export const arrangements: Messages<ArrangementCode> = {
  'arrangement-members': 'אי אפשר לחלק שווה בשווה: נדרש מספר חברות שלם, 1 ומעלה; נמצא «{value}».',
  'arrangement-bounds-differ':
    'אי אפשר לערבב הסדרים שתקרותיהם או רצפותיהם שונות: בהסדר מעורב התקרה והרצפה חלות על הסכום הכולל. יש להסירן, לערבב, ולקבוע אותן מחדש.',
};
