import type { Identity } from './save.js';

/** A button of the add-in: it runs a function, or brings up the pane. */
export interface Command {
  readonly control: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  /** Undefined for a button that shows the pane. */
  readonly functionName: string | undefined;
}

/** What the workbench reads of the add-in's manifest, as Excel would. */
export interface Manifest {
  readonly identity: Identity;
  readonly name: string;
  readonly ribbon: readonly Command[];
  readonly contextMenu: readonly Command[];
}

const RESOURCE = 'resid';

function all(parent: ParentNode, name: string): Element[] {
  return [...parent.querySelectorAll('*')].filter((element) => element.localName === name);
}

const first = (parent: ParentNode, name: string): Element | undefined => all(parent, name)[0];

/** A string or address of the manifest in the wanted locale; its language alone is enough. */
function localised(element: Element | undefined, locale: string): string {
  const overrides = element ? all(element, 'Override') : [];
  const language = locale.split('-')[0];
  const exact = overrides.find((override) => override.getAttribute('Locale') === locale);
  const near = overrides.find((override) => override.getAttribute('Locale')?.split('-')[0] === language);
  const chosen = exact ?? near ?? element;
  return chosen?.getAttribute('Value') ?? chosen?.getAttribute('DefaultValue') ?? '';
}

/** Icons are addressed where the add-in will be published; here they stand beside it. */
function localAsset(address: string): string | undefined {
  const path = /\/(assets\/[^?#]+)/.exec(address)?.[1];
  return path === undefined ? undefined : `/addin/${path}`;
}

export function readManifest(xml: string, locale: string): Manifest | undefined {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) return undefined;
  const resources = first(document, 'Resources');
  const byId = new Map(
    [...(resources?.querySelectorAll('*') ?? [])].flatMap((element) => {
      const id = element.getAttribute('id');
      return id === null ? [] : [[id, element] as const];
    }),
  );
  const resource = (parent: Element, name: string): string =>
    localised(byId.get(first(parent, name)?.getAttribute(RESOURCE) ?? ''), locale);

  const command = (control: Element): Command => {
    const images = all(control, 'Image').map((image) => image.getAttribute(RESOURCE) ?? '');
    const image = images.find((id) => id.includes('32')) ?? images[0];
    return {
      control: control.getAttribute('id') ?? '',
      label: resource(control, 'Label'),
      tip: resource(control, 'Description'),
      icon: localAsset(localised(byId.get(image ?? ''), locale)),
      functionName: first(control, 'FunctionName')?.textContent?.trim(),
    };
  };
  const commandsIn = (point: string): Command[] =>
    all(document, 'ExtensionPoint')
      .filter((element) => element.getAttribute('xsi:type') === point)
      .flatMap((element) => all(element, 'Control'))
      .filter((control) => first(control, 'Action') !== undefined)
      .map(command);

  return {
    identity: {
      addin: first(document, 'Id')?.textContent?.trim() ?? '',
      version: first(document, 'Version')?.textContent?.trim() ?? '',
    },
    name: localised(first(document, 'DisplayName'), locale),
    ribbon: commandsIn('PrimaryCommandSurface'),
    contextMenu: commandsIn('ContextMenu'),
  };
}
