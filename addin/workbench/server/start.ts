import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.js';
import { readOptions } from './options.js';
import { writeSample } from './sample.js';
import { PortTaken, serve } from './serve.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const opener: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Where there is no browser (a container, a server), nothing happens and nothing fails. */
function openBrowser(url: string): void {
  const [command, ...args] = opener[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.build) {
    console.log('Building the add-in and the workbench…');
    await build(root);
  }
  await writeSample(root);
  const { origin } = await serve({ root, port: options.port, host: options.host });
  console.log(
    `Eshkol workbench: ${origin} (your browser will warn of a self-made certificate; Ctrl+C stops)`,
  );
  if (options.open) openBrowser(origin);
}

start().catch((error: unknown) => {
  console.error(
    error instanceof PortTaken
      ? `${error.message} Choose another one: npm start -- --port ${error.port + 1}`
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exitCode = 2;
});
