/** What the host says of itself before anything else is asked. */
export interface HostReady {
  /** Office's display language, `he-IL`. */
  readonly displayLanguage: string;
  readonly dark: boolean;
}

export async function whenReady(): Promise<HostReady> {
  await Office.onReady();
  return { displayLanguage: Office.context.displayLanguage, dark: isDark() };
}

/** A host that hands no theme over (Excel on the web) may still say what its reader prefers. */
function isDark(): boolean {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
  if (!parts) return matchMedia('(prefers-color-scheme: dark)').matches;
  const [red = 255, green = 255, blue = 255] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/**
 * Answers a ribbon or context-menu command. Office greys the button until it hears that the command is over,
 * so it hears that in every case.
 */
export function onCommand(id: string, run: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void run().finally(() => {
      event.completed();
    });
  });
}
