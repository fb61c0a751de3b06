/** The wanted name, with a number behind it where it is taken: `תרחיש (2)`. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken);
  if (!used.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted} (${number})`;
    if (!used.has(name)) return name;
  }
}
