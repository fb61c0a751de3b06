import type HtmlPlugin from 'html-webpack-plugin';
import type { Compiler } from 'webpack';

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

const policy = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    // Fluent and RevoGrid put style elements into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

export const ADDIN_POLICY = policy([OFFICE_CDN]);
export const WORKBENCH_POLICY = policy(["'wasm-unsafe-eval'"]);

/**
 * Writes a Content-Security-Policy as the first child of every page's head: a static host cannot be relied on to send headers,
 * and a policy binds only what comes after it. (`frame-ancestors` works in headers only, so servers add that one.)
 */
export class ContentPolicy {
  constructor(
    private readonly html: typeof HtmlPlugin,
    private readonly content: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('ContentPolicy', (compilation) => {
      this.html.getHooks(compilation).beforeEmit.tap('ContentPolicy', (data) => {
        const meta = `<meta http-equiv="Content-Security-Policy" content="${this.content}">`;
        const html = data.html.replace(/<head[^>]*>/, (head) => `${head}${meta}`);
        if (html === data.html)
          throw new Error(`${data.outputName}: no <head> to put the content policy into`);
        return { ...data, html };
      });
    });
  }
}
