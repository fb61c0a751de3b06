/** An element of the page that is known to be there. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no #${id}.`);
  return element;
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  members: Partial<Omit<HTMLElementTagNameMap[Tag], 'dataset'>> = {},
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), members);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
