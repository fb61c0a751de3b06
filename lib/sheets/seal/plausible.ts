/** The longest formula that Excel takes is of 8,192 characters. */
const LONGEST = 10_000;

/** Every bracket outside of text has its other one: looking for one that is not there takes as long as the formula, each time. */
function isBalanced(formula: string): boolean {
  let open = 0;
  let inText = false;
  for (const character of formula) {
    if (character === '"') inText = !inText;
    else if (inText) continue;
    else if (character === '[') open += 1;
    else if (character === ']') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Whether any program would take this for a formula; one that was made to occupy the machine is left as it stands. */
export const isPlausible = (formula: string): boolean =>
  formula.length <= LONGEST && (!formula.includes('[') || isBalanced(formula));
