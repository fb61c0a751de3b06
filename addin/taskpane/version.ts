/** Of the add-in: what stamp sheets and seals name as the program that made them. */
export const VERSION = '0.3.0';
