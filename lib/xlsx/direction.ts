/** Whether a text runs right to left: by the first letter, or the first mark of direction, that stands in it. */
export const runsToTheLeft = (text: string): boolean =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\u200f\u061c]/u.test(
    /[\p{L}\u200e\u200f\u061c]/u.exec(text)?.[0] ?? '',
  );
