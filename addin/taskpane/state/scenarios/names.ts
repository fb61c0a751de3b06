/** The wanted name, with a number behind it where it is taken: `תרחיש (2)`. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken);
  if (!used.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted} (${number})`;
    if (!used.has(name)) return name;
  }
}

/** A copy's name in the language's words; a copy of a copy is one more copy of the first: `תרחיש – עותק (2)`. */
export function copyName(name: string, copyOf: (name: string) => string, taken: readonly string[]): string {
  const [before = '', after = ''] = copyOf('\n').split('\n');
  const bare = name.replace(/ \(\d+\)$/, '');
  const isCopy =
    bare.startsWith(before) && bare.endsWith(after) && bare.length > before.length + after.length;
  const first = isCopy ? bare.slice(before.length, bare.length - after.length) : name;
  return freeName(copyOf(first), taken);
}
