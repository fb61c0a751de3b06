/** Where the workbench lives, where the add-in, and where office.js: their policies differ. */
export type Mount = 'workbench' | 'addin' | 'office-js';

const COMMON = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  // Fluent and RevoGrid put style elements into the page.
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
];

const policies: Record<Mount, string> = {
  workbench: [...COMMON, "frame-src 'self'", "manifest-src 'self'"].join('; '),
  addin: COMMON.join('; '),
  'office-js': COMMON.join('; '),
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

export const contentType = (extension: string): string =>
  types[extension.toLowerCase()] ?? 'application/octet-stream';

export const headersOf = (mount: Mount, extension: string): Record<string, string> => ({
  'content-type': contentType(extension),
  'content-security-policy': policies[mount],
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // The pages are rebuilt all the time; a stale one would be taken for a fault.
  'cache-control': 'no-store',
});
