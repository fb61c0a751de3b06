import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly port: number;
  readonly host: string;
  /** Open the page in the person's browser. */
  readonly open: boolean;
  /** Build first; otherwise serve what was built last. */
  readonly build: boolean;
}

export const USAGE = 'npm start [-- --port 3001] [--host 127.0.0.1] [--open] [--no-build]';

/** From the command line, else from PORT and HOST. Throws with one sentence on what cannot be read. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      open: { type: 'boolean', default: false },
      build: { type: 'boolean', default: true },
    },
  });
  const text = values.port ?? env['PORT'] ?? '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`"${text}" is not a port number. ${USAGE}`);
  return { port, host: values.host ?? env['HOST'] ?? '127.0.0.1', open: values.open, build: values.build };
}
