/** Whether the first letter of a text is of a script that runs right to left. */
export const runsToTheLeft = (text: string): boolean =>
  /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(/\p{L}/u.exec(text)?.[0] ?? '');
