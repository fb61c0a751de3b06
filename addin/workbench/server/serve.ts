import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { certificate } from './certificate.js';
import { headersOf } from './headers.js';
import { foldersOf, route, withLocalOfficeJs, type Folders } from './routes.js';

export interface ServeOptions {
  /** The repository's folder: what is built is looked for in its `dist`. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** 127.0.0.1 unless said otherwise: nobody else on the network is served. */
  readonly host?: string;
}

export interface Serving {
  /** `https://localhost:3000` */
  readonly origin: string;
  /** Path of the certificate to trust, for those who want no warning. */
  readonly authority: string;
  close(): Promise<void>;
}

/** The port is used by another program. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is used by another program.`);
  }
}

async function answer(folders: Folders, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = route(folders, request.url ?? '/');
  const isFile = found !== undefined && (await stat(found.file).catch(() => undefined))?.isFile() === true;
  if (!isFile) {
    response.writeHead(404, headersOf('workbench', '.txt')).end('Not found');
    return;
  }
  const extension = extname(found.file);
  const bytes = await readFile(found.file);
  const body = extension === '.html' ? Buffer.from(withLocalOfficeJs(bytes.toString('utf8'))) : bytes;
  response.writeHead(200, { ...headersOf(found.mount, extension), 'content-length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Serves what is built. Rejects with PortTaken where the port is in use. */
export async function serve({ root, port, host = '127.0.0.1' }: ServeOptions): Promise<Serving> {
  const folders = foldersOf(root);
  const { key, cert, authority } = await certificate(join(root, 'node_modules', '.cache', 'eshkol', 'https'));
  const server = createServer({ key, cert }, (request, response) => {
    answer(folders, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error);
    });
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${actual}`,
    authority,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
